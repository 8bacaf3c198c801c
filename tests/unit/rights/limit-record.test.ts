import { expect, it } from 'vitest';
import { findChanges, isEmpty } from '../../../src/changes/find-changes.ts';
import { replayRecords, toStates } from '../../../src/changes/to-states.ts';
import type { FigureState } from '../../../src/model/change-record.ts';
import type { Rights } from '../../../src/model/rights.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { findRights } from '../../../src/rights/find-rights.ts';
import { toExcerpts, toMetadata } from '../../../src/rights/limit-briefing.ts';
import { createLogLimit, limitRecord } from '../../../src/rights/limit-record.ts';
import { createDocument } from '../../support/create-document.ts';

const create = (slug: string) =>
  createDocument(slug, 'it', [
    { id: 's-shown', text: 'Sono 12 navi.', figures: [{ id: 'f-a', text: '12 navi' }] },
    { id: 's-hidden', text: 'Sono 13 barche.', figures: [{ id: 'f-b', text: '13 barche' }] },
  ]);
const briefings = [
  toExcerpts(create('quoted'), new Set(['s-shown' as SegmentId])),
  toMetadata(create('secret'), {}),
  { ...create('open'), rights: 'full' as const },
];
const [figure] = create('any').figures;
const subject = 'le navi del porto vecchio di Trieste';
const state = (briefing: string, segment: string): FigureState => {
  if (!figure) throw new Error('the document has a figure');
  return { briefing, lang: 'it', figure: { ...figure, segment: segment as SegmentId } };
};

it.each<[string, string, string, Rights, boolean]>([
  ['of a document that is shown whole', 'open', 's-shown', 'metadata', true],
  ['in a sentence that is quoted', 'quoted', 's-shown', 'full', true],
  ['in a sentence that is gone and was quoted', 'quoted', 's-gone', 'full', true],
  ['in a sentence that is withheld', 'quoted', 's-hidden', 'full', false],
  ['of a document as metadata', 'secret', 's-shown', 'full', false],
  ['of a document that is gone, where the team shows all', 'gone', 's-shown', 'full', true],
  ['of a document that is gone, where the team shows nothing', 'gone', 's-shown', 'metadata', false],
])('the change log may show a figure %s: “%s” %s, team %s: %s', (_, slug, segment, team, expected) => {
  expect(createLogLimit(briefings, team)(state(slug, segment)) !== undefined).toBe(expected);
});

it('a record loses all that may not be shown, a change too where one side may not', () => {
  const [shown, hidden] = [state('quoted', 's-shown'), state('quoted', 's-hidden')];
  const changed = [
    { before: shown, after: shown },
    { before: hidden, after: shown },
    { before: shown, after: hidden },
  ];
  const record = { date: '2024-01-01', note: 'Why.', added: [shown, hidden], changed, withdrawn: [hidden] };
  expect(limitRecord(record, createLogLimit(briefings, 'full'))).toEqual({
    date: '2024-01-01',
    note: 'Why.',
    added: [shown],
    changed: changed.slice(0, 1),
    withdrawn: [],
  });
});

it.each<[Rights | undefined, Rights, Rights]>([
  [undefined, 'full', 'full'],
  [undefined, 'metadata', 'metadata'],
  ['full', 'metadata', 'full'],
  ['excerpts', 'full', 'excerpts'],
])('a document that says %s is %s where the team says %s', (own, team, expected) => {
  expect(findRights(own ? { rights: own } : {}, team)).toBe(expected);
});

it('the words around a figure are kept of a document that is shown whole, and not of one in excerpts', () => {
  const limit = createLogLimit(briefings, 'full');
  const [open, quoted] = [state('open', 's-shown'), state('quoted', 's-shown')].map((one) =>
    limit({ ...one, figure: { ...one.figure, subject } }),
  );
  expect(open?.figure).toHaveProperty('subject', subject);
  expect(quoted?.figure).not.toHaveProperty('subject');
});

it('a figure that did not change is no change where its words are withheld', () => {
  const quoted = createDocument('quoted', 'it', [
    { id: 's-shown', text: 'Sono 12 navi.', figures: [{ id: 'f-a', text: '12 navi', subject, attribution: 'Sono' }] },
  ]);
  const limited = toExcerpts(quoted, new Set(['s-shown' as SegmentId]));
  const record = { date: '2024-01-01', added: toStates([quoted]), changed: [], withdrawn: [] };
  const known = limitRecord(record, createLogLimit([limited], 'full'));
  expect(findChanges(record.added, toStates([limited])).changed).not.toEqual([]);
  expect(isEmpty(findChanges(replayRecords([known]), toStates([limited])))).toBe(true);
});
