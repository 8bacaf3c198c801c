import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { Briefing } from '../../../src/model/briefing.ts';
import type { Message } from '../../../src/model/message.ts';
import type { Pair as ReadPair } from '../../../src/model/pair.ts';
import type { TranslationEntry } from '../../../src/model/translation.ts';
import { toReadings } from '../../../src/views/reading-text.ts';
import { toPairs } from '../../../src/views/to-pairs.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const toDocument = (header: boolean): Briefing => ({
  ...createBriefing({
    heading: 'Titolo',
    paragraphs: [['Uno.', 'Due.']],
    table: [
      ['A', null, 'B'],
      ['C', 'D', 'E'],
    ],
    header,
  }),
  lang: 'it',
});
const briefing = toDocument(true);
const idOf = (text: string) => briefing.segments.flatMap((segment) => (segment.text === text ? segment.id : []));

function show(document: Briefing, entries: TranslationEntry[] = [], pairs: ReadPair[] = []) {
  const find = indexTranslations([{ briefing: document.slug, lang: 'en', entries, pairs }]);
  return toPairs(document, [...toReadings(document, 'en', find).values()]);
}

describe('a withheld row', () => {
  const withheld: TranslationEntry = { source: 'Uno.', target: '', state: 'withheld', notes: [] };
  const tell = (ruleId: string, level: Message['level'] = 'error'): Message => ({ ruleId, level, reason: 'said “99”' });
  const read = (messages: Message[], segments = idOf('Uno.')) =>
    show(briefing, [withheld], [{ source: 'Uno.', segments, sentences: [], links: [], messages }]);

  it('says the kinds of its errors, each once, and neither warnings nor what a person accepted', () => {
    const messages = [
      tell('date-changed'),
      tell('number-added'),
      tell('number-missing'),
      tell('unit-changed', 'warning'),
      tell('hedge-lost', 'info'),
    ];
    expect(read(messages)[1]?.faults).toEqual(['number', 'date']);
  });

  it('says nothing of the wrong words', () => {
    expect(JSON.stringify(read([tell('number-added')])[1]?.faults)).not.toContain('99');
  });

  it('holds all the sentences that its translation said in one', () => {
    const rows = read([tell('number-added')], [...idOf('Uno.'), ...idOf('Due.')]);
    expect(rows.map(({ readings }) => readings.length)).toEqual([1, 2, 1, 1, 1, 1, 1]);
    expect(rows[1]?.faults).toEqual(['number']);
  });

  it('is none where the translation is shown, whatever was found in it', () => {
    const pair = { source: 'Uno.', segments: idOf('Uno.'), sentences: [], links: [], messages: [tell('number-added')] };
    const rows = show(briefing, [{ ...withheld, target: 'One.', state: 'reviewed' }], [pair]);
    expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe('the place of a cell', () => {
  const placesOf = (document: Briefing) =>
    show(document).map(({ place }) => place && [place.table, place.row, place.column, place.heading]);

  it('is told with the words at the head of its column, where there is a head with words', () => {
    expect(placesOf(toDocument(true)).slice(2)).toEqual([
      undefined,
      [1, 1, 1, undefined],
      [1, 1, 3, undefined],
      [1, 2, 1, 'A'],
      [1, 2, 2, undefined],
      [1, 2, 3, 'B'],
    ]);
  });

  it('has no head in a table without one, and there is none for a sentence', () => {
    const places = placesOf(toDocument(false));
    expect(places.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(places.slice(3).map((place) => place?.[3])).toEqual(Array.from({ length: 5 }));
  });
});

describe('the level of a heading', () => {
  it.each([
    [
      [1, 2, 3],
      [2, 3, 4],
    ],
    [
      [3, 3],
      [2, 2],
    ],
    [
      [2, 1],
      [3, 2],
    ],
    [
      [1, 6],
      [2, 6],
    ],
  ])('in a document with headings of %j is %j', (depths, levels) => {
    const one = createBriefing({ heading: 'Titolo' });
    const [block] = one.blocks;
    const segments = depths.map((_, at) => ({ ...one.segments[0], id: `s-${at}`, text: `Titolo ${at}` }));
    const blocks = depths.map((depth, at) => ({ ...block, kind: 'heading', depth, segments: [`s-${at}`] }));
    const document = { ...one, segments, blocks } as unknown as Briefing;
    expect(show(document).map(({ level }) => level)).toEqual(levels);
  });
});

describe('a page of the file', () => {
  const onPages = (...pages: readonly (number | undefined)[]): Briefing => ({
    ...briefing,
    segments: briefing.segments.map((segment, at) => {
      const number = pages[at];
      return number ? { ...segment, place: { unit: 'page', number } } : segment;
    }),
  });
  const listOpening = (document: Briefing, pairs: ReadPair[] = [], entries: TranslationEntry[] = []) =>
    show(document, entries, pairs).map(({ opening, readings }) =>
      readings.flatMap(({ segment }) => (opening.has(segment.id) ? segment.text : [])).join(' '),
    );

  it('opens with the first row, and with each that stands on another than the one before', () => {
    expect(listOpening(onPages(1, 1, 2, 2, 2, 4, 4, 4))).toEqual(['Titolo', '', 'Due.', '', '', 'C', '', '']);
  });

  it('opens once in a document of one page, and never in one without', () => {
    expect(listOpening(onPages(1, 1, 1, 1, 1, 1, 1, 1))).toEqual(['Titolo', '', '', '', '', '', '', '']);
    expect(listOpening(briefing)).toEqual(['', '', '', '', '', '', '', '']);
  });

  it('opens in the midst of a row that says two sentences of two pages', () => {
    const segments = [...idOf('Uno.'), ...idOf('Due.')];
    const pair = { source: 'Uno.', segments, sentences: [], links: [], messages: [] };
    const entry: TranslationEntry = { source: 'Uno.', target: 'One, two.', state: 'reviewed', notes: [] };
    expect(listOpening(onPages(1, 1, 2, 2, 2, 2, 2, 2), [pair], [entry]).slice(0, 2)).toEqual(['Titolo', 'Due.']);
  });
});
