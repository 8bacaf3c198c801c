import { describe, expect, test } from 'vitest';
import { parseNumberLiteral } from '../../../src/search/number-literal.ts';
import { toSearchText, toValueWord } from '../../../src/search/search-text.ts';

describe('what digits may mean', () => {
  test.each<[string, number[]]>([
    ['1800', [1800]],
    ['1.800', [1800, 1.8]],
    ['1,800', [1800, 1.8]],
    ['1.8', [1.8]],
    ['4,25', [4.25]],
    ['0,125', [0.125]],
    ['1.234,5', [1234.5]],
    ['1,234.5', [1234.5]],
    ['12.345.678', [12345678]],
    ['1\u202F800', [1800]],
    ['2’500', [2500]],
    ['12.04.2024', []],
    ['1.2.3', []],
    ['1,2,3', []],
    ['1234.567.890', []],
  ])('“%s” is any of %j', (literal, values) => {
    expect(parseNumberLiteral(literal)).toEqual(values);
  });
});

describe('the form of a passage in the index', () => {
  test.each([
    ['1,800 tonnes', '1.800 tonnes'],
    ['4,5 tonnes', '4.5 tonnes'],
    ['1.234,5', '1,234.5'],
    ['dell’acqua', "dell'acqua"],
    ['1\u00A0800', '1800'],
  ])('“%s” and “%s” are one', (a, b) => {
    expect(toSearchText(a)).toBe(toSearchText(b));
  });

  test.each([
    ['4.5', '45'],
    ['1.8', '1800'],
    ['12.04.2024', '12042024'],
    ['dell acqua', 'dell’acqua'],
  ])('“%s” and “%s” are two', (a, b) => {
    expect(toSearchText(a)).not.toBe(toSearchText(b));
  });

  test('a value word has letters and digits only, and is no beginning of another one', () => {
    const values = [12, 120, 1.2, -12, 1e21, 0];
    const words = values.map(toValueWord);
    expect(words.filter((word) => !/^[a-z0-9]+$/u.test(word))).toEqual([]);
    expect(words.flatMap((a) => words.filter((b) => a !== b && b.startsWith(a)))).toEqual([]);
  });
});
