import { describe, expect, it } from 'vitest';
import type { ExchangeUnit } from '../../../../src/translation/exchange/exchange-unit.ts';
import { matchUnits } from '../../../../src/translation/exchange/match-units.ts';
import type { PoEntry, PoFile } from '../../../../src/translation/po/po-file.ts';

const entry = (source: string, rest: Partial<PoEntry> = {}): PoEntry => ({
  source,
  target: '',
  isDraft: false,
  references: [],
  comments: [],
  extracted: [],
  flags: [],
  ...rest,
});
const memory: PoFile = {
  headers: {},
  comments: [],
  entries: ['Uno.', 'Due.', 'Tre.'].map((text) => entry(text)),
  obsolete: [],
};
const sources = new Map([
  ['s-1', 'Uno.'],
  ['s-2', 'Due.'],
]);
const unit = (source: string, target: string, rest: Partial<ExchangeUnit> = {}): ExchangeUnit => ({
  source,
  target,
  state: 'draft',
  comments: [],
  references: [],
  ...rest,
});
const origin = { file: 'ada.xlf', date: '2026-11-22' };
const match = (...units: ExchangeUnit[]) => matchUnits(units, memory, sources, origin);
const provenance = 'provenance: imported from ada.xlf, 2026-11-22';

it('keeps the name of a reviewer or a file typed over several lines to one line of comment', () => {
  const typed = { file: 'a\nnote: b.xlf', date: '2026-11-22', reviewedBy: 'Ada\nnote: forged' };
  const { incoming } = matchUnits([unit('Uno.', 'One.', { state: 'reviewed' })], memory, sources, typed);
  expect(incoming[0]?.comments).toEqual([
    'provenance: imported from a note: b.xlf, 2026-11-22',
    'reviewed: Ada note: forged, 2026-11-22',
  ]);
});

describe('finding the sentence of a translation', () => {
  it('goes by the words, whatever their white space and whatever the id', () => {
    const { incoming, warnings } = match(unit(' Uno.\n', 'One.', { id: 's-2' }));
    expect(incoming).toEqual([{ source: 'Uno.', target: 'One.', isDraft: true, comments: [provenance] }]);
    expect(warnings).toEqual([]);
  });

  it('goes by the id where the words are not there, warns, and takes it as stale', () => {
    const { incoming, warnings } = match(unit('Uno!', 'One!', { id: 's-1', state: 'reviewed' }));
    expect(incoming).toMatchObject([{ source: 'Uno.', target: 'One!', isDraft: true, previous: 'Uno!' }]);
    expect(warnings).toEqual(['“s-1” now reads “Uno.”, not “Uno!”']);
  });

  it('parts sentences that a tool put together', () => {
    expect(match(unit('Due. Tre.', 'Two, three.')).incoming).toMatchObject([
      { source: 'Due.', target: 'Two, three.' },
      { source: 'Tre.', target: '', isJoined: true },
    ]);
  });

  it('leaves out what the document does not have, and says so', () => {
    const { incoming, warnings } = match(unit('Quattro.', 'Four.', { id: 's-9' }), unit('Due. Quattro.', 'Two.'));
    expect(incoming).toEqual([]);
    expect(warnings).toEqual([
      'the document has no sentence “Quattro.”; its translation is left out',
      'the document has no sentence “Due. Quattro.”; its translation is left out',
    ]);
  });

  it('brings nothing for a sentence without a translation', () => {
    expect(match(unit('Uno.', ''), unit('Quattro.', ' '))).toEqual({ incoming: [], warnings: [] });
  });

  it('brings on that a sentence is said in the one before', () => {
    expect(match(unit('Uno.', 'One, two.'), unit('Due.', '', { comments: ['joined'] })).incoming).toMatchObject([
      { source: 'Uno.' },
      { source: 'Due.', target: '', isJoined: true, comments: [] },
    ]);
  });
});

describe('a sentence that is said in the one before', () => {
  const joined = unit('Due.', '', { comments: ['joined'] });

  it('is brought with it, whatever the order of the file', () => {
    const { incoming } = match(joined, unit('Tre.', 'Three.'), unit('Uno.', 'One, two.'));
    expect(incoming.map(({ source }) => source)).toEqual(['Uno.', 'Due.', 'Tre.']);
  });

  it('is not brought without it', () => {
    const { incoming } = match(joined, unit('Tre.', 'Three.'));
    expect(incoming.map(({ source }) => source)).toEqual(['Tre.']);
  });
});

describe('what an imported translation is worth', () => {
  it.each<[ExchangeUnit['state'], string[], string | undefined, boolean, string[]]>([
    ['draft', [], undefined, true, [provenance]],
    ['draft', [], 'Ada', true, [provenance]],
    ['reviewed', [], undefined, true, [provenance]],
    ['reviewed', [], 'Ada', false, [provenance, 'reviewed: Ada, 2026-11-22']],
    ['reviewed', ['reviewed: Bea, 2025'], undefined, false, [provenance, 'reviewed: Bea, 2025']],
    ['draft', ['reviewed: Bea, 2025'], undefined, true, [provenance]],
    ['unstated', [], undefined, true, [provenance]],
    ['unstated', [], 'Ada', false, [provenance, 'reviewed: Ada, 2026-11-22']],
    ['stale', [], 'Ada', true, [provenance]],
  ])('%s with comments %j, reviewed by %s: a draft is %s', (state, comments, reviewedBy, isDraft, expected) => {
    const by = { ...origin, ...(reviewedBy && { reviewedBy }) };
    const { incoming } = matchUnits([unit('Uno.', 'One.', { state, comments })], memory, sources, by);
    expect(incoming).toMatchObject([{ isDraft, comments: expected }]);
  });

  it('keeps who made it', () => {
    const { incoming } = match(unit('Uno.', 'One.', { comments: ['provenance: Bea, 2025', 'note: a slip', 'own'] }));
    expect(incoming[0]?.comments).toEqual([
      'provenance: Bea, 2025; imported from ada.xlf, 2026-11-22',
      'note: a slip',
      'own',
    ]);
  });

  it('does not say of other words that an engine made them', () => {
    const made = ['provenance: an engine'];
    const before = { ...memory, entries: [entry('Uno.', { target: 'An one.', isDraft: true, comments: made })] };
    const { incoming } = matchUnits([unit('Uno.', 'One.', { comments: made })], before, sources, origin);
    expect(incoming[0]?.comments).toEqual([provenance]);
  });
});
