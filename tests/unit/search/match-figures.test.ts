import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/search/find-quantities.ts';
import { matchFigures } from '../../../src/search/match-figures.ts';
import type { FigureEntry } from '../../../src/search/search-files.ts';

const entry = (id: string, value: FigureEntry['value'], unit?: string): FigureEntry => ({
  ...{ id, kind: 'count', value, text: id, lang: 'de', document: 'd', segment: 's-1' },
  ...(unit && { unit }),
});
const figures = [
  entry('f-millions', 5e8, 'USD'),
  entry('f-plain', 500),
  entry('f-euro', 500, 'EUR'),
  entry('f-range', [40, 60], '%'),
];

const match = (quantity: Partial<Quantity> & Pick<Quantity, 'values'>) =>
  matchFigures({ start: 0, end: 1, isBare: false, ...quantity }, figures).map(({ figure, value }) => [
    figure.id,
    value,
  ]);

describe('matching figures by value', () => {
  test('a value finds the figures that have it and no others', () => {
    expect(match({ values: [5e8] })).toEqual([['f-millions', 5e8]]);
    expect(match({ values: [5.1e8] })).toEqual([]);
  });

  test('digits alone find plain figures first, then those they begin', () => {
    expect(match({ values: [500], isBare: true }).map(([id]) => id)).toEqual(['f-plain', 'f-euro', 'f-millions']);
    expect(match({ values: [500] }).map(([id]) => id)).toEqual(['f-plain', 'f-euro']);
  });

  test('a currency puts its own figures first and keeps the others', () => {
    expect(match({ values: [500], unit: 'EUR' }).map(([id]) => id)).toEqual(['f-euro', 'f-plain']);
  });

  test('a per cent sign finds only shares, and either end of a range', () => {
    expect(match({ values: [60], unit: '%' })).toEqual([['f-range', 60]]);
    expect(match({ values: [500], unit: '%' })).toEqual([]);
    expect(match({ values: [50], unit: '%' })).toEqual([]);
  });
});
