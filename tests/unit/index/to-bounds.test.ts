import { describe, expect, it } from 'vitest';
import { toBounds } from '../../../src/index/to-bounds.ts';
import { toYears } from '../../../src/index/to-years.ts';

describe('the bounds of an EDTF date', () => {
  it.each([
    ['2019', 20190101, 20191231, 'year'],
    ['2019-Q3', 20190701, 20190931, 'quarter'],
    ['2019-H2', 20190701, 20191231, 'half'],
    ['2019-02', 20190201, 20190231, 'month'],
    ['2019-02-07', 20190207, 20190207, 'day'],
    ['2019~', 20190101, 20191231, 'year'],
    ['201X', 20100101, 20191231, 'decade'],
    ['19XX', 19000101, 19991231, 'century'],
    ['2019/2021', 20190101, 20211231, 'interval'],
    ['../2021', Number.NEGATIVE_INFINITY, 20211231, 'interval'],
    ['2019/', 20190101, Number.POSITIVE_INFINITY, 'interval'],
  ])('%s is from %d to %d, known to the %s', (edtf, start, end, precision) => {
    expect(toBounds(edtf)).toEqual({ start, end, precision, isYearKnown: true });
  });

  it.each([
    ['XXXX-03', 'month'],
    ['XXXX-03-14', 'day'],
    ['XXXX', 'unknown'],
  ])('%s has no known year', (edtf, precision) => {
    expect(toBounds(edtf)).toMatchObject({ precision, isYearKnown: false });
  });
});

describe('the years of a date', () => {
  it.each([
    ['2019-Q3', ['2019']],
    ['2019/2021', ['2019', '2020', '2021']],
    ['XXXX-03', ['XXXX']],
    ['201X', ['2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019']],
  ])('%s holds in %j', (edtf, years) => {
    expect(toYears(edtf)).toEqual(years);
  });

  it.each([[undefined], ['19XX'], ['../2021'], ['2019/'], ['1950/2020']])('%s names none', (edtf) => {
    expect(toYears(edtf)).toEqual([]);
  });
});
