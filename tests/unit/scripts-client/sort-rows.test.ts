import { describe, expect, it } from 'vitest';
import {
  formatSorting,
  isOwnSorting,
  ownSorting,
  parseSorting,
  sortRows,
  turnSorting,
} from '../../../src/scripts-client/sort-rows.ts';

const row = (id: string, size: number, time: number | undefined, title = 'A', at = 0) => ({
  id,
  order: { size, title, at, ...(time !== undefined && { time }) },
});
const rows = [
  row('a', 2, undefined, 'Șase', 9),
  row('b', 3, 20210101, 'Zece', 1),
  row('c', 1, 20200101, 'Unu 10', 5),
  row('d', 3, 20190101, 'Unu 9', 2),
  row('e', 5, 20190101, 'Zece', 0),
];
const sorted = (text: string, locale = 'ro') =>
  sortRows(rows, parseSorting(text), locale)
    .map(({ id }) => id)
    .join('');

describe('the order of the ledger', () => {
  it.each([
    ['value', 'cabde'],
    ['-value', 'ebdac'],
    ['date', 'decba'],
    ['-date', 'bcdea'],
    ['document', 'adceb'],
    ['-document', 'ebcda'],
  ])('by %s is %s: equals keep their place, the undated come last, titles as the language sorts them', (text, ids) => {
    expect(sorted(text)).toBe(ids);
  });

  it.each(['date', '-date', 'document', '-document', 'value', '-value'])('reads %s as it is written', (text) => {
    expect(formatSorting(parseSorting(text))).toBe(text);
  });

  it.each(['', '-', 'size', '--date', 'value '])('is its own for “%s”, which is no order', (text) => {
    expect(isOwnSorting(parseSorting(text))).toBe(true);
  });

  it('turns round when a column is chosen again, and begins with the greatest, the earliest and A', () => {
    const chosen = (['value', 'date', 'document'] as const).map((column) => {
      const first = column === 'value' ? turnSorting(parseSorting('date'), column) : turnSorting(ownSorting, column);
      return [formatSorting(first), formatSorting(turnSorting(first, column))];
    });
    expect(chosen).toEqual([
      ['-value', 'value'],
      ['date', '-date'],
      ['document', '-document'],
    ]);
  });
});
