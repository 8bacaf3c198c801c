import { describe, expect, it } from 'vitest';
import { toBounds } from '../../../src/index/to-bounds.ts';
import { toYearSpan } from '../../../src/views/to-year-span.ts';

const within = { isBegunBefore: false, isGoingOn: false };

describe('the part of a year that a date covers', () => {
  it.each([
    ['2020', { start: 0, end: 12, ...within }],
    ['2020-Q4', { start: 9, end: 12, ...within }],
    ['2020-H1', { start: 0, end: 6, ...within }],
    ['2020-05', { start: 4, end: 5, ...within }],
    ['2020-05-01', { start: 4, end: 4 + 1 / 31, ...within }],
    ['2020-12-31', { start: 11 + 30 / 31, end: 12, ...within }],
    ['2020-03/2020-04', { start: 2, end: 4, ...within }],
    ['2019-07/2021', { start: 6, end: 12, isBegunBefore: false, isGoingOn: true }],
    ['2019-07/..', { start: 6, end: 12, isBegunBefore: false, isGoingOn: true }],
    ['../2018-06', { start: 0, end: 6, isBegunBefore: true, isGoingOn: false }],
    ['202X', { start: 0, end: 12, isBegunBefore: false, isGoingOn: true }],
    ['XXXX-03', { start: 2, end: 3, ...within }],
    ['XXXX', { start: 0, end: 12, ...within }],
  ])('is %s', (edtf, span) => {
    expect(toYearSpan(toBounds(edtf))).toEqual(span);
  });
});
