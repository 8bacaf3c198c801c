import { describe, expect, it } from 'vitest';
import { isOverlappingDate, isPeriodKept } from '../../../../../src/commentary/lint/numbers/compare-periods.ts';

describe('what holds in one period may be said of another', () => {
  it.each([
    ['2023', '2023', true, 'it is the same'],
    ['XXXX-03', '2023-03', true, 'it is the same month, its year not said'],
    ['2024', '2024-05-03', true, 'what happened on a day happened in its year'],
    ['2024-05', '2024-05-03', true, 'and in its month'],
    ['2021/2023', '2022', true, 'an interval says that it is one of its years'],
    ['2023', '2023-Q4', false, 'the sum of a quarter is not that of the year'],
    ['2023', '2023-03', false, 'nor is that of a month'],
    ['2023-Q4', '2023', false, 'nor that of a year the sum of its quarter'],
    ['2022', '2023', false, 'it is another year'],
    ['2023-Q3', '2023-Q4', false, 'it is another quarter'],
    ['XXXX-04', '2023-03', false, 'it is another month'],
    ['2024-05-04', '2024-05-03', false, 'it is another day'],
  ])('%s for %s: %s, as %s', (said, cited, expected) => {
    expect(isPeriodKept(said, cited)).toBe(expected);
  });
});

describe('two dates may be of one time', () => {
  it.each([
    ['2023', '2023-Q4', true],
    ['2022', '2021/2024', true],
    ['XXXX-03', '2023-03-05', true],
    ['2019-03-14', '2019', true],
    ['2022', '2023', false],
    ['XXXX-03', '2023-04', false],
    ['2019-03-14', '2019-03-15', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([isOverlappingDate(a, b), isOverlappingDate(b, a)]).toEqual([expected, expected]);
  });
});
