import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { createEdtfFormatter } from '../../../src/views/format-edtf.ts';

const format = (locale: Locale, edtf: string) => createEdtfFormatter(locale, createTranslator(locale))(edtf);

describe('a date in words', () => {
  it.each([
    ['2019-07-03', '3 July 2019'],
    ['2019-07', 'July 2019'],
    ['2019', '2019'],
    ['2019-Q1', 'first quarter of 2019 (Q1 2019)'],
    ['2019-H2', 'second half of 2019 (H2 2019)'],
    ['XXXX-07', 'July, year not stated'],
    ['XXXX-02-29', '29 February, year not stated'],
    ['XXXX-Q4', 'last quarter, year not stated'],
    ['XXXX', 'a year not stated'],
    ['201X', 'the 2010s'],
    ['20XX', 'between 2000 and 2099'],
    ['2019-XX', '2019'],
    ['2019-07-XX', 'July 2019'],
    ['2019~', 'about 2019'],
    ['2019-07?', 'perhaps July 2019'],
    ['2018/2020', '2018 to 2020'],
    ['../2020', 'until 2020'],
    ['2018/..', 'from 2018 on'],
    ['2018/', 'from 2018 on'],
    ['../..', 'not dated'],
  ])('%s is “%s” in English', (edtf, words) => {
    expect(format('en', edtf)).toBe(words);
  });

  it.each([
    ['it', '2019-Q4', 'ultimo trimestre del 2019 (4º trim. 2019)'],
    ['it', 'XXXX-07', 'luglio, anno non indicato'],
    ['ro', '2019-07-03', '3 iulie 2019'],
    ['ro', '2019-Q2', 'al doilea trimestru din 2019 (T2 2019)'],
  ] as const)('in %s, %s is “%s”', (locale, edtf, words) => {
    expect(format(locale, edtf)).toBe(words);
  });

  it.each(['', 'soon', '19', '2019-13-99x'])('leaves “%s”, which is no date, as it is', (text) => {
    expect(format('en', text)).toBe(text);
  });
});
