import { expect, it } from 'vitest';
import { toStates } from '../../../src/changes/to-states.ts';
import { createLastChanged } from '../../../src/views/last-changed.ts';
import { createDocument } from '../../support/create-document.ts';

const [state] = toStates([
  createDocument('a', 'it', [{ id: 's-a', text: '12 navi.', figures: [{ id: 'f-a', text: '12 navi' }] }]),
]);
if (!state) throw new Error('no figure was made');
const record = (date: string, fields: object) => ({ date, added: [], changed: [], withdrawn: [], ...fields });
const translate = (fields: object) => [
  { briefing: 'a', lang: 'en', entries: [{ source: 'A', target: 'B', state: 'draft' as const, notes: [], ...fields }] },
];
const first = record('2024-01-01', { added: [state] });

it.each([
  ['no day, where nothing is known', [], [], undefined],
  ['no day, where the log only begins', [first], [], undefined],
  [
    'the day of a record that withdraws a figure of it',
    [first, record('2024-02-01', { withdrawn: [state] })],
    [],
    '2024-02-01',
  ],
  [
    'the day of the newest of several records',
    [first, record('2024-02-01', { withdrawn: [state] }), record('2024-03-01', { added: [state] })],
    [],
    '2024-03-01',
  ],
  ['no day of a record about other figures', [first, record('2024-02-01', {})], [], undefined],
  ['the day a translation was made', [], translate({ provenance: 'Engine 1.0, 2024-05-06' }), '2024-05-06'],
  [
    'the later day on which it was reviewed',
    [],
    translate({ provenance: 'x, 2024-05-06', review: 'Ada, 2024-06-07' }),
    '2024-06-07',
  ],
  ['no day of a number that is none', [], translate({ provenance: 'model 2024-13-45 and 12024-01-01' }), undefined],
])('a briefing last changed on %s', (_, records, translations, day) => {
  expect(createLastChanged(records, translations).ofBriefing('a')).toBe(day);
});

it('a figure last changed with the record that names it, and not with the translation', () => {
  const changes = [first, record('2024-02-01', { changed: [{ before: state, after: state }] })];
  const { ofFigure } = createLastChanged(changes, translate({ provenance: '2024-05-06' }));
  expect(ofFigure(state.figure.id)).toBe('2024-02-01');
});
