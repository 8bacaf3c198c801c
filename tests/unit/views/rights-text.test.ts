import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { SegmentId, SegmentKind } from '../../../src/model/segment.ts';
import { toHoldsText, toWithheldText } from '../../../src/views/rights-text.ts';

const say = (locale: Locale, kinds: readonly SegmentKind[]) => {
  const segments = kinds.map((kind, at) => ({ id: `s-${at}` as SegmentId, kind }));
  return toWithheldText(segments, locale, createTranslator(locale));
};

describe('the words in place of what is withheld', () => {
  it.each<[Locale, readonly SegmentKind[], string]>([
    ['en', ['sentence'], '1 sentence withheld here: the source may be quoted, not republished.'],
    [
      'en',
      ['heading', 'sentence', 'sentence'],
      '2 sentences and 1 heading withheld here: the source may be quoted, not republished.',
    ],
    ['en', ['cell', 'cell'], '2 table cells withheld here: the source may be quoted, not republished.'],
    [
      'it',
      ['sentence', 'sentence', 'heading'],
      'Testo omesso: 2 frasi e 1 titolo. La fonte può essere citata, non ripubblicata.',
    ],
    [
      'ro',
      Array<SegmentKind>(20).fill('sentence'),
      'Text omis: 20 de propoziții. Sursa poate fi citată, nu republicată.',
    ],
  ])('%s %s', (locale, kinds, expected) => {
    expect(say(locale, kinds)).toBe(expected);
  });
});

it.each<[Locale, string]>([
  ['en', 'The text of this document may not be republished here. It has 1 sentence, 2 figures, and 3 names.'],
  ['it', 'Il testo di questo documento non può essere ripubblicato qui. Contiene 1 frase, 2 cifre e 3 nomi.'],
  ['ro', 'Textul acestui document nu poate fi republicat aici. Conține 1 propoziție, 2 cifre și 3 nume.'],
])('the page of a document as metadata says in %s what it holds', (locale, expected) => {
  const counts = { sentences: 1, headings: 0, cells: 0, figures: 2, names: 3 };
  expect(toHoldsText({ counts }, locale, createTranslator(locale))).toBe(expected);
});
