import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/search/find-quantities.ts';
import type { NumberWords } from '../../../src/search/index-files.ts';

const words: NumberWords = {
  cardinals: { three: [3], 'twenty five': [25], trei: [3], a: [1] },
  scales: {
    bn: [1e9],
    m: [1e6],
    million: [1e6],
    hundred: [100],
    miliardi: [1e9],
    milioane: [1e6],
    bilion: [1e12, 1e9],
  },
  linkers: ['de'],
  currencies: { $: 'USD', '€': 'EUR' },
  units: {},
  comparators: {},
  joiners: [],
  openers: [],
};

describe('finding the numbers in a query', () => {
  test.each<[string, { values: number[]; unit?: string; isBare?: boolean }]>([
    ['1.8bn', { values: [1.8e9] }],
    ['1,8 miliardi', { values: [1.8e9] }],
    ['300 de milioane', { values: [3e8] }],
    ['three hundred million', { values: [3e8] }],
    ['twenty-five million', { values: [2.5e7] }],
    ['1.1 million', { values: [1.1e6] }],
    ['2 bilion', { values: [2e12, 2e9] }],
    ['75%', { values: [75], unit: '%' }],
    ['75 %', { values: [75], unit: '%' }],
    ['$40m', { values: [4e7], unit: 'USD' }],
    ['40 €', { values: [40], unit: 'EUR' }],
    ['1,800', { values: [1800, 1.8], isBare: true }],
    ['1 800 000', { values: [1800000], isBare: true }],
    ['1998', { values: [1998], isBare: true }],
  ])('“%s” is one number', (query, expected) => {
    const [quantity, ...others] = findQuantities(query, words);
    expect(others).toEqual([]);
    expect(quantity).toMatchObject({ start: 0, end: query.length, isBare: false, ...expected });
    expect(quantity?.unit).toBe(expected.unit);
  });

  test.each(['three ships', 'million', 'a hundredth', '14.07.1998', 'milioane de tone', '%', '$', ''])(
    '“%s” has no number',
    (query) => {
      expect(findQuantities(query, words)).toEqual([]);
    },
  );

  test('the places of several numbers are those in the query', () => {
    const query = 'from 3 million to $5bn';
    const found = findQuantities(query, words).map(({ start, end }) => query.slice(start, end));
    expect(found).toEqual(['3 million', '$5bn']);
  });
});
