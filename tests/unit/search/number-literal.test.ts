import { describe, expect, test } from 'vitest';
import { parseNumberLiteral } from '../../../src/search/number-literal.ts';
import { toNumberWord } from '../../../src/search/to-number-word.ts';

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

describe('digits as the index has them', () => {
  test.each([
    ['1,800', '1.800'],
    ['4,5', '4.5'],
    ['1.234,5', '1,234.5'],
    ['1\u00A0800', '1800'],
  ])('“%s” and “%s” are one', (a, b) => {
    expect(toNumberWord(a)).toBe(toNumberWord(b));
  });

  test.each([
    ['4.5', '45'],
    ['1.8', '1800'],
    ['12.04.2024', '12042024'],
  ])('“%s” and “%s” are two', (a, b) => {
    expect(toNumberWord(a)).not.toBe(toNumberWord(b));
  });
});
