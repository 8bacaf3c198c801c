import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/model/api.ts';
import { toPassageView } from '../../../src/search/passage-view.ts';
import { parsePassagePath, toPassagePath } from '../../../src/search/search-record.ts';

const file = {
  lang: 'it',
  title: { en: 'Fisheries', it: 'La pesca' },
  segments: [
    {
      id: 's-one',
      text: 'Il merluzzo.',
      modality: 'reported',
      attribution: 'il ministro',
      translations: { en: { text: 'The cod.', state: 'draft', notes: [] } },
    },
  ],
} as unknown as BriefingFile;

describe('a passage for a reader', () => {
  test('who reads the language of the document sees its own words only', () => {
    expect(toPassageView(file, 's-one', 'it')).toEqual({
      reading: { text: 'Il merluzzo.', lang: 'it' },
      original: undefined,
      state: undefined,
      modality: 'reported',
      attribution: { text: 'il ministro', lang: 'it' },
      hedge: undefined,
      title: { text: 'La pesca', lang: 'it' },
    });
  });

  test('the words that leave it open are those of the source', () => {
    const [segment] = file.segments;
    const hedged = { ...file, segments: [{ ...segment, hedge: 'pare' }] } as BriefingFile;
    expect(toPassageView(hedged, 's-one', 'en')?.hedge).toEqual({ text: 'pare', lang: 'it' });
  });

  test('who reads another language sees the translation, what it is worth, and the original', () => {
    expect(toPassageView(file, 's-one', 'en')).toMatchObject({
      reading: { text: 'The cod.', lang: 'en' },
      original: { text: 'Il merluzzo.', lang: 'it' },
      state: 'draft',
    });
  });

  test('where there is no translation the original stands, marked as not translated', () => {
    expect(toPassageView(file, 's-one', 'ro')).toMatchObject({
      reading: { text: 'Il merluzzo.', lang: 'it' },
      original: undefined,
      state: 'missing',
      title: { lang: 'en' },
    });
  });

  test('a passage the document has no more is nothing', () => {
    expect(toPassageView(file, 's-two', 'en')).toBeUndefined();
  });
});

describe('the path of a passage', () => {
  test('is read back as it was written', () => {
    expect(parsePassagePath(toPassagePath('fisheries', 's-one'))).toEqual({ document: 'fisheries', segment: 's-one' });
  });

  test.each([
    'entities/iceland/',
    'briefings/fisheries/',
    'briefings/fisheries/side-by-side/',
    'x/briefings/a/side-by-side/#s-1',
  ])('%s is none', (path) => {
    expect(parsePassagePath(path)).toBeUndefined();
  });
});
