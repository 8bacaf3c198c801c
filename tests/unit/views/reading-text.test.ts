import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { countStates } from '../../../src/views/count-states.ts';
import { listReadings, toReadingBlocks, toReadings } from '../../../src/views/reading-text.ts';
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
const find = indexTranslations([english]);

describe('the text for a reader', () => {
  const readings = toReadings(briefing, 'en', find);

  it('is translated where there are words, and said to be missing where there are none', () => {
    const shown = [...readings.values()].slice(0, 3).map(({ passage }) => passage.translation?.text ?? passage.gap);
    expect(shown).toEqual(['Title', 'One.', 'missing']);
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
