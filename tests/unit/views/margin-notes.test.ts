import { describe, expect, it } from 'vitest';
import type { FoundTranslation } from '../../../src/index/index-translations.ts';
import { createMarginNotes, listNotes, toNoteRuns } from '../../../src/views/margin-notes.ts';
import { toReadingBlocks, toReadings } from '../../../src/views/reading-text.ts';
import { createDocument } from '../../support/create-document.ts';

const document = createDocument('a', 'it', [
  { id: 's-one', text: 'Uno.' },
  { id: 's-two', text: 'Due.' },
]);
const translated: FoundTranslation = { source: 'Uno.', target: 'One.', state: 'draft', notes: ['A slip.', 'Another.'] };
const readings = [...toReadings(document, 'en', (_, { id }) => (id === 's-one' ? translated : undefined)).values()];
const [one, two] = readings;
const [segmentOne, segmentTwo] = document.segments;
if (!one || !two || !segmentOne || !segmentTwo) throw new Error('the document has two sentences');

const cite = (segment: typeof segmentOne, number: number, briefing = document) => ({
  ...{ briefing, segment, number },
  translations: new Map(),
  figures: [],
});
const commentary = {
  slug: 'c',
  title: 'C',
  lang: 'en',
  citations: [cite(segmentOne, 1), cite(segmentTwo, 2)],
  notes: [],
};
const place = (on: string, segment: string, briefing = 'a') => ({ on, segment, briefing });

describe('the notes on a sentence', () => {
  it('are the translator’s, then a commentary’s own, then which others cite it', () => {
    const noting = { ...commentary, slug: 'n', notes: [place('s-one', 's-one')] };
    const gathered = new Map([['n', [{ on: 's-one', words: '<p>Mind this.</p>' }]]]);
    const find = createMarginNotes('a', [noting, commentary], gathered);
    expect(find(one)).toEqual([
      { kind: 'translator', text: 'A slip.' },
      { kind: 'translator', text: 'Another.' },
      { kind: 'commentary', commentary: noting, words: '<p>Mind this.</p>' },
      { kind: 'cited', by: [{ commentary, number: 1 }] },
    ]);
    expect(find(two)).toEqual([
      {
        kind: 'cited',
        by: [
          { commentary: noting, number: 2 },
          { commentary, number: 2 },
        ],
      },
    ]);
  });

  it('are none where nobody says or cites anything, nor what is said of other documents', () => {
    const other = createDocument('b', 'it', [{ id: 's-two', text: 'Due.' }]);
    const elsewhere = { ...commentary, citations: [cite(segmentTwo, 1, other)], notes: [place('s-two', 's-two', 'b')] };
    const gathered = new Map([['c', [{ on: 's-two', words: 'Elsewhere.' }]]]);
    expect(createMarginNotes('a', [elsewhere], gathered)(two)).toEqual([]);
    expect(createMarginNotes('a', [], new Map())(two)).toEqual([]);
  });

  it('of one commentary on one sentence are told apart by their order', () => {
    const noting = { ...commentary, notes: [place('s-two', 's-two'), place('s-two', 's-two')] };
    const gathered = new Map([
      [
        'c',
        [
          { on: 's-two', words: 'First.' },
          { on: 's-two', words: 'Second.' },
        ],
      ],
    ]);
    const words = createMarginNotes('a', [noting], gathered)(two).map((note) => 'words' in note && note.words);
    expect(words).toEqual(['First.', 'Second.']);
  });
});

describe('the list after a paragraph', () => {
  it('has the notes in the order of the sentences; a mark leads to the first of a sentence, and none to a mere citation', () => {
    const listed = listNotes(readings, createMarginNotes('a', [commentary], new Map()));
    expect(listed.map(({ note, numbers, target }) => [note.kind, numbers, target])).toEqual([
      ['translator', [1], 's-one'],
      ['translator', [1], undefined],
      ['cited', [1, 2], undefined],
    ]);
  });

  it('names each commentary that cites once, with the numbers of the sentences, by its first place', () => {
    const other = { ...commentary, slug: 'd', citations: [cite(segmentTwo, 4), cite(segmentTwo, 5)] };
    const listed = listNotes(readings, createMarginNotes('a', [commentary, other], new Map()));
    expect(listed.filter(({ note }) => note.kind === 'cited')).toEqual([
      { note: { kind: 'cited', by: [{ commentary, number: 1 }] }, numbers: [1, 2] },
      { note: { kind: 'cited', by: [{ commentary: other, number: 4 }] }, numbers: [2] },
    ]);
  });

  it('is empty where there are no notes', () => {
    expect(listNotes([two], createMarginNotes('a', [], new Map()))).toEqual([]);
  });
});

describe('the runs of a text', () => {
  const sentences = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ id: `s-${name}`, text: `${name}.` }));
  const text = createDocument('t', 'it', sentences);
  const blocks = toReadingBlocks(
    text,
    toReadings(text, 'it', () => undefined),
  );
  const runsOf = (noted: readonly string[]) =>
    toNoteRuns(blocks, ({ segment }) =>
      noted.includes(segment.id) ? [{ kind: 'translator', text: 'A slip.' }] : [],
    ).map((run) => run.map((block) => (block.kind === 'paragraph' ? block.readings[0]?.segment.id : '')));

  it('each begin with a paragraph that has notes and last to the next, in the order of the text', () => {
    expect(runsOf(['s-b', 's-d'])).toEqual([['s-a'], ['s-b', 's-c'], ['s-d', 's-e']]);
    expect(runsOf(['s-a', 's-e'])).toEqual([['s-a', 's-b', 's-c', 's-d'], ['s-e']]);
  });

  it('are no longer than the stylesheet has rows', () => {
    const many = Array.from({ length: 5 }, () => blocks).flat();
    expect(toNoteRuns(many, () => []).map((run) => run.length)).toEqual([8, 8, 8, 1]);
  });

  it('are one where there are no notes, and none where there is no text', () => {
    expect(runsOf([])).toEqual([['s-a', 's-b', 's-c', 's-d', 's-e']]);
    expect(toNoteRuns([], () => [])).toEqual([]);
  });
});
