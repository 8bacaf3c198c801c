import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createNumeralReaders } from '../../../src/pipeline/figures/numerals/read-numeral.ts';
import { tokenise } from '../../../src/pipeline/figures/tokens/tokenise.ts';
import { createFinder, describeFigure } from './find-in.ts';

const readers = new Map(['en', 'it', 'ro'].map((lang) => [lang, createNumeralReaders(loadLexicon(lang))]));

function read(lang: string, words: string, kind: 'readCardinal' | 'readOrdinal') {
  const tokens = tokenise(words);
  const numeral = readers.get(lang)?.[kind](tokens, 0);
  return numeral?.to === tokens.length ? numeral.value : undefined;
}

describe('numbers in many words', () => {
  it.each([
    ['en', 'one hundred and one', 101],
    ['en', 'two thousand and one', 2001],
    ['en', 'one hundred thousand, eight hundred and seven', 100_807],
    ['en', 'four million, six thousand and twelve', 4_006_012],
    ['en', 'three million, two hundred thousand', 3_200_000],
    ['it', 'un miliardo, quaranta milioni e trecentomila', 1_040_300_000],
    ['it', 'mille e una', 1001],
    ['ro', 'șaizeci și una de mii', 61_000],
    ['ro', 'o mie o sută cinci', 1105],
    ['ro', 'șai sute de mii', 600_000],
    ['en', 'a hundred, five', undefined],
    ['en', 'two thousand and ten thousand', undefined],
    ['en', 'ten thousand, twenty thousand', undefined],
    ['it', 'duemila e tremila', undefined],
    ['ro', 'două mii și trei mii', undefined],
  ])('in %s “%s” is %s', (lang, words, value) => {
    expect(read(lang, words, 'readCardinal')).toBe(value);
  });

  it.each([
    ['en', 'one hundred and first', 101],
    ['en', 'two hundred and twenty-second', 222],
    ['en', 'three thousand five hundredth', 3500],
    ['it', 'centocinquantesimo', 150],
    ['it', 'duecentesima', 200],
    ['en', 'two hundred first', undefined],
    ['en', 'twenty tenth', undefined],
    ['it', 'centomila quinto quarto', undefined],
  ])('in %s the ordinal “%s” is %s', (lang, words, value) => {
    expect(read(lang, words, 'readOrdinal')).toBe(value);
  });

  it.each(['one thousand, ', 'one million and ', 'two thousand five hundred, '])(
    'reads a list of ten thousand times “%s” without going deeper for each',
    (piece) => {
      const { figures } = createFinder('en')(piece.repeat(10_000));
      expect(figures.length).toBeGreaterThan(9_000);
    },
  );

  it('leaves “a” behind a number to the price it opens', () => {
    const figures = createFinder('en')('Profit rose to €980m a year, against £3.5bn a decade ago.').figures;
    expect(figures.map(describeFigure)).toEqual([
      'money 980000000 EUR: €980m a year',
      'money 3500000000 GBP: £3.5bn',
      'duration P10Y: a decade',
    ]);
  });
});
