import { describe, expect, it } from 'vitest';
import { addPart, multiplyParts } from '../../../src/pipeline/figures/numerals/add-up.ts';
import { parseGroups } from '../../../src/pipeline/figures/numerals/parse-groups.ts';
import { parseRoman } from '../../../src/pipeline/figures/numerals/parse-roman.ts';
import { splitCompound, toPieces } from '../../../src/pipeline/figures/numerals/split-compound.ts';
import { toAsciiDigits } from '../../../src/pipeline/figures/numerals/to-digit-value.ts';

const comma = { decimal: ',', group: '.' };
const point = { decimal: '.', group: ',' };

describe('numbers in digits', () => {
  it.each([
    [['1', '234'], ['.'], comma, 1234, false],
    [['1', '234'], [','], comma, 1.234, true],
    [['1', '234'], ['.'], point, 1.234, true],
    [['1', '234', '567'], ['.', '.'], point, 1_234_567, false],
    [['1', '234', '5'], ['.', ','], comma, 1234.5, false],
    [['1', '234', '5'], [',', '.'], comma, 1234.5, false],
    [['12', '34', '567'], [',', ','], point, 1_234_567, false],
    [['10', '000', '50'], [' ', ','], comma, 10_000.5, false],
    [['1', '500'], ["'"], comma, 1500, false],
    [['10', '000'], [','], comma, 10_000, false],
    [['0', '000'], [','], comma, 0, false],
    [['0', '500'], [','], comma, 0.5, false],
    [['5', '5'], ['.'], comma, 5.5, false],
  ])('reads %j with %j between as a number', (groups, separators, format, value, isAmbiguous) => {
    expect(parseGroups(groups, separators, format)).toEqual({ value, isAmbiguous });
  });

  it.each([
    [
      ['1', '2', '3'],
      ['.', '.'],
    ],
    [['1', '2'], ["'"]],
    [
      ['192', '168', '0', '1'],
      ['.', '.', '.'],
    ],
    [
      ['1', '234', '56', '7'],
      [',', '.', ','],
    ],
    [
      ['1', '23', '456'],
      ['.', ','],
    ],
  ])('takes %j with %j between for no number', (groups, separators) => {
    expect(parseGroups(groups, separators, comma)).toBeUndefined();
  });

  it.each([
    ['٣٤٥', '345'],
    ['۱۲', '12'],
    ['१२३', '123'],
    ['２０２４', '2024'],
    ['42', '42'],
  ])('reads the digits of %s', (run, digits) => {
    expect(toAsciiDigits(run)).toBe(digits);
  });
});

describe('Roman numerals', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['XX', 20],
    ['XLIX', 49],
    ['MCMXC', 1990],
  ])('reads %s', (text, value) => {
    expect(parseRoman(text)).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'iv', 'MIX-', 'ABC', 'IC'])('takes “%s” for none', (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });
});

describe('the parts of a spelled number', () => {
  it.each([
    [[20], 3, [20, 3]],
    [[200], 45, [200, 45]],
    [[], 7, [7]],
  ])('%j takes %d', (parts, value, expected) => {
    expect(addPart(parts, value)).toEqual(expected);
  });

  it.each([
    [[3], 4],
    [[20], 10],
    [[23], 1],
    [[20], 20],
  ])('%j does not take %d', (parts, value) => {
    expect(addPart(parts, value)).toBeUndefined();
  });

  it('multiplies only what is smaller than the scale', () => {
    expect(multiplyParts([1_000_000, 200], 1000)).toEqual([1_000_000, 200_000]);
    expect(multiplyParts([1000], 1000)).toBeUndefined();
  });
});

describe('number words written together', () => {
  const pieces = toPieces([
    ['due', { value: 2, role: 'cardinal' }],
    ['tre', { value: 3, role: 'cardinal' }],
    ['duecento', { value: 200, role: 'cardinal' }],
    ['mila', { value: 1000, role: 'scale' }],
  ]);

  it.each([
    ['duecentomila', 200_000],
    ['tremiladuecento', 3200],
    ['duemiladue', 2002],
  ])('splits %s', (word, value) => {
    expect(splitCompound(word, pieces)).toBe(value);
  });

  it.each(['duello', 'tremare', 'duetre', 'mila-', 'x'.repeat(500)])('does not split %s', (word) => {
    expect(splitCompound(word, pieces)).toBeUndefined();
  });
});
