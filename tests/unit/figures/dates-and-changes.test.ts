import { describe, expect, it } from 'vitest';
import { combineComparators, toGrowth } from '../../../src/pipeline/figures/changes/to-growth.ts';
import { joinDurations, toDuration } from '../../../src/pipeline/figures/units/to-duration.ts';
import { createFinder } from './find-in.ts';

const find = { it: createFinder('it'), ro: createFinder('ro'), en: createFinder('en') };

function findDates(lang: keyof typeof find, text: string, documentDate?: string) {
  const { figures } = find[lang](text, documentDate);
  return figures.flatMap((figure) => (figure.kind === 'date' ? [[figure.date, figure.basis]] : []));
}

describe('years that a date leaves out', () => {
  it('are inferred from the weekday and the years the text names', () => {
    expect(findDates('ro', 'Vineri, 8 septembrie, au scăzut prețurile din 2021 și 2022.')).toEqual([
      ['2023-09-08', 'inferred'],
      ['2021', 'stated'],
      ['2022', 'stated'],
    ]);
  });

  it('are inferred from the date of the document', () => {
    expect(findDates('it', 'La mostra apre il 28 dicembre.', '2020-01-10')).toEqual([['2019-12-28', 'inferred']]);
  });

  it.each([
    ['no year is named', 'Vineri, 8 septembrie, au scăzut prețurile.', 'XXXX-09-08'],
    ['no year fits the weekday', 'Luni, 8 septembrie, ca în 2021.', 'XXXX-09-08'],
    ['there is no weekday', 'Pe 8 septembrie, ca în 2021.', 'XXXX-09-08'],
  ])('stay open where %s', (_, text, date) => {
    expect(findDates('ro', text)[0]).toEqual([date, 'stated']);
  });

  it('stay open where the weekday contradicts the date of the document', () => {
    expect(findDates('en', 'It opens on Monday, March 5.', '2020-03-01')).toEqual([['XXXX-03-05', 'stated']]);
  });
});

describe('numbers and dates that can be read in two ways', () => {
  it.each([
    ['it', 'Una distanza di 1,500 km.', 'ambiguous-number'],
    ['en', 'Signed on 04/12/2021.', 'ambiguous-date'],
  ] as const)('in %s are told of: “%s”', (lang, text, ruleId) => {
    expect(find[lang](text).messages).toMatchObject([{ ruleId, level: 'warning' }]);
  });

  it.each([
    ['it', 'Una distanza di 1.500 km.'],
    ['it', 'Una distanza di 1,50 km.'],
    ['en', 'Signed on 25/12/2021.'],
    ['ro', 'Semnat la 04.12.2021.'],
  ] as const)('in %s are not told of where one reading fits: “%s”', (lang, text) => {
    expect(find[lang](text).messages).toEqual([]);
  });
});

describe('durations', () => {
  it.each([
    [3, '1Y', 'P3Y'],
    [2, '3M', 'P6M'],
    [1.5, 'T1H', 'PT1.5H'],
    [4, '10Y', 'P40Y'],
  ])('%d times %s is %s', (amount, code, duration) => {
    expect(toDuration(amount, code)).toBe(duration);
  });

  it.each([
    ['P2Y', 'P3M', 'P2Y3M'],
    ['PT1H', 'PT30M', 'PT1H30M'],
    ['P1D', 'PT4H', 'P1DT4H'],
    ['P3M', 'P2Y', undefined],
    ['PT5M', 'P1D', undefined],
    ['P1Y', 'P1Y', undefined],
  ])('%s and %s together are %s', (first, second, joined) => {
    expect(joinDurations(first, second)).toBe(joined);
  });
});

describe('the growth of a change', () => {
  it.each([
    [100, '=', 150, '=', { value: 50, unit: '%', comparator: '=' }],
    [200, '=', 500, '>', { value: 150, unit: '%', comparator: '>' }],
    [200, '>', 500, '=', { value: 150, unit: '%', comparator: '<' }],
    [3, '=', 2, '=', { value: -33.3, unit: '%', comparator: '=' }],
  ] as const)('from %d (%s) to %d (%s) is computed', (from, low, to, high, growth) => {
    expect(toGrowth({ value: from, comparator: low }, { value: to, comparator: high })).toEqual(growth);
  });

  it.each([
    [0, '=', 5, '='],
    [-2, '=', 5, '='],
    [5, '>', 9, '>'],
  ] as const)('from %d (%s) to %d (%s) is not', (from, low, to, high) => {
    expect(toGrowth({ value: from, comparator: low }, { value: to, comparator: high })).toBeUndefined();
  });

  it('takes the stricter of two comparators that agree', () => {
    expect(combineComparators('<=', '>')).toBe('>');
    expect(combineComparators('=', '=')).toBe('=');
  });
});
