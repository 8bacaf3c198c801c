import { describe, expect, test } from 'vitest';
import type { SegmentPassage } from '../../../src/search/index-files.ts';
import { toPassageView } from '../../../src/search/passage-view.ts';

const document = { slug: 'fisheries', lang: 'it', title: { en: 'Fisheries', it: 'La pesca' } };
const passage: SegmentPassage = {
  type: 'sentence',
  id: 's-one',
  document: 0,
  texts: { it: 'Il merluzzo.', en: 'The cod.' },
  states: { en: 'stale' },
  modality: 'reported',
  attribution: 'il ministro',
};

describe('a passage for a reader', () => {
  test('who reads the language of the document sees its own words only', () => {
    expect(toPassageView(passage, document, 'it')).toEqual({
      reading: { text: 'Il merluzzo.', lang: 'it' },
      original: undefined,
      state: undefined,
      modality: 'reported',
      attribution: { text: 'il ministro', lang: 'it' },
      hedge: undefined,
      title: { text: 'La pesca', lang: 'it' },
      heads: [],
    });
  });

  test('what heads a cell stands in the reader’s language where it is translated, else in that of the document', () => {
    const cell = { ...passage, type: 'cell' as const, heads: [{ it: 'Tonnellate', en: 'Tonnes' }, { it: 'Pane' }] };
    expect(toPassageView(cell, document, 'en').heads).toEqual([
      { text: 'Tonnes', lang: 'en' },
      { text: 'Pane', lang: 'it' },
    ]);
  });

  test('the words that leave it open are those of the source', () => {
    expect(toPassageView({ ...passage, hedge: 'pare' }, document, 'en').hedge).toEqual({ text: 'pare', lang: 'it' });
  });

  test('who reads another language sees the translation, what it is worth, and the original', () => {
    expect(toPassageView(passage, document, 'en')).toMatchObject({
      reading: { text: 'The cod.', lang: 'en' },
      original: { text: 'Il merluzzo.', lang: 'it' },
      state: 'stale',
    });
  });

  test('where there is no translation the original stands, marked as not translated', () => {
    expect(toPassageView(passage, document, 'ro')).toMatchObject({
      reading: { text: 'Il merluzzo.', lang: 'it' },
      original: undefined,
      state: 'missing',
      title: { lang: 'en' },
    });
  });
});
