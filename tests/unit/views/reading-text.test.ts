import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { countStates } from '../../../src/views/count-states.ts';
import { listReadings, toReadingBlocks, toReadings } from '../../../src/views/reading-text.ts';
import { toSideBySide } from '../../../src/views/side-by-side.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const briefing = {
  ...createBriefing({
    heading: 'Titolo',
    paragraphs: [['Uno.', 'Due.']],
    table: [
      ['A', null],
      ['B', 'C'],
    ],
  }),
  lang: 'it',
};
const entry = (source: string, target: string, state: 'draft' | 'reviewed' = 'draft') => ({
  source,
  target,
  state,
  notes: [],
});
const english: Translation = {
  briefing: 'test',
  lang: 'en',
  entries: [entry('Titolo', 'Title', 'reviewed'), entry('Uno.', 'One.'), entry('Due.', '')],
};
const french: Translation = { briefing: 'test', lang: 'fr', entries: [entry('Uno.', 'Un.')] };
const find = indexTranslations([english, french]);
const reader = (locale: 'en' | 'it' | 'ro') => ({ locale, find });

describe('the text for a reader', () => {
  const readings = toReadings(briefing, 'en', find);

  it('is translated where there are words, and said to be missing where there are none', () => {
    const shown = [...readings.values()]
      .slice(0, 3)
      .map(({ passage }) => passage.translation?.text ?? passage.isUntranslated);
    expect(shown).toEqual(['Title', 'One.', true]);
  });

  it('counts every state once, the best first', () => {
    expect(countStates(readings.values())).toEqual([
      { state: 'reviewed', count: 1 },
      { state: 'draft', count: 1 },
      { state: 'missing', count: 4 },
    ]);
  });

  it('needs no translation in its own language', () => {
    expect(countStates(toReadings(briefing, 'it', find).values())).toEqual([]);
  });

  it('keeps the blocks, with headings counted from the highest and empty cells empty', () => {
    const blocks = toReadingBlocks(briefing, readings);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table']);
    expect(blocks[0]).toMatchObject({ depth: 1 });
    expect(blocks[2]).toMatchObject({
      hasHeader: true,
      rows: [
        [{}, undefined],
        [{}, {}],
      ],
    });
    expect(blocks.flatMap(listReadings).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the language beside the original', () => {
  it.each([
    ['en', [english, french], 'en', 'reader', []],
    ['it', [french, english], 'en', 'own', []],
    ['ro', [french, english], 'en', 'fallback', []],
    ['ro', [french], 'fr', 'fallback', []],
    ['it', [english, { ...english, lang: 'ro' }], 'en', 'own', ['ro']],
    ['en', [english, { ...english, lang: 'it' }], 'en', 'reader', []],
  ] as const)('for a reader of %s with %o is %s', (locale, translations, target, choice, others) => {
    expect(toSideBySide(briefing, translations, reader(locale))).toMatchObject({ target, choice, others });
  });

  it.each([[[]], [[{ ...english, briefing: 'another' }]], [[{ ...english, entries: [entry('Uno.', '')] }]]])(
    'is none where nothing is translated: %o',
    (translations) => {
      const view = toSideBySide(briefing, translations, reader('en'));
      expect(view).not.toHaveProperty('target');
      expect(view.choice).toBe('none');
    },
  );

  it('pairs every segment, and says where a block begins', () => {
    const { pairs } = toSideBySide(briefing, [english], reader('en'));
    expect(pairs.map(({ kind, isFirst }) => [kind, isFirst])).toEqual([
      ['heading', true],
      ['sentence', true],
      ['sentence', false],
      ['cell', true],
      ['cell', true],
      ['cell', false],
    ]);
  });
});
