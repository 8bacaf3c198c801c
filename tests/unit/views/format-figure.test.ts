import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { type Figure, figureSchema } from '../../../src/model/figure.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';

const common = {
  start: 0,
  end: 5,
  text: 'words',
  comparator: '=',
  approximate: false,
  basis: 'stated',
  id: 'f-a',
  segment: 's-a',
  modality: 'asserted',
  entities: [],
};
const createFigure = (parts: Record<string, unknown>): Figure => figureSchema.parse({ ...common, ...parts });
const format = (parts: Record<string, unknown>, locale: Locale = 'en', others: Figure[] = []) =>
  createFigureFormatter(locale)(createFigure(parts), others);

/** Spaces that `Intl` makes narrow or unbreakable, as plain ones. */
const toPlain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

const money = { kind: 'money', unit: 'EUR' };

describe('a value in the number format of its reader', () => {
  it.each([
    [{ ...money, value: 3_500_000 }, '€3.5 million', '3,5 milioni €', '3,5 milioane EUR'],
    [{ ...money, value: 20_000_000_000 }, '€20 billion', '20 miliardi €', '20 de miliarde EUR'],
    [{ ...money, value: 1_234_567 }, '€1,234,567', '1.234.567 €', '1.234.567 EUR'],
    [{ ...money, value: 999 }, '€999', '999 €', '999 EUR'],
    [{ ...money, value: 9.5 }, '€9.50', '9,50 €', '9,50 EUR'],
    [{ ...money, value: [2_000_000, 4_000_000] }, '€2–4 million', '2-4 milioni €', '2 - 4 milioane EUR'],
    [{ kind: 'percent', unit: '%', value: 12.5 }, '12.5%', '12,5%', '12,5 %'],
    [{ kind: 'percent', unit: 'pp', value: 2 }, '2 percentage points', '2 punti percentuali', '2 puncte procentuale'],
    [{ kind: 'count', unit: 'x', value: 12_000 }, '12,000', '12.000', '12.000'],
    [{ kind: 'count', unit: 'x', value: [1000, null] }, '1,000 or more', '1000 o più', '1.000 sau mai mult'],
    [{ kind: 'count', unit: 'x', value: [1e6, null], approximate: true }, 'millions', 'milioni', 'milioane'],
    [
      { kind: 'count', unit: 'x', value: [1e4, null], approximate: true },
      'tens of thousands',
      'decine di migliaia',
      'zeci de mii',
    ],
    [
      { kind: 'count', unit: 'x', value: [1500, null], approximate: true },
      '1,500 or more',
      '1500 o più',
      '1.500 sau mai mult',
    ],
    [
      { kind: 'money', unit: 'USD', value: [1e9, null], approximate: true },
      'billions of US dollars',
      'miliardi di dollari statunitensi',
      'miliarde de dolari americani',
    ],
    [{ kind: 'count', unit: 'x', value: [null, 10] }, '10 or fewer', '10 o meno', '10 sau mai puțin'],
    [{ kind: 'measure', unit: 'km', value: 40 }, '40 km', '40 km', '40 km'],
    [{ kind: 'measure', unit: 'MW', value: 40 }, '40 MW', '40 MW', '40 MW'],
    [{ kind: 'ordinal', unit: 'x', value: 3 }, '3rd', '3º', 'al 3-lea'],
    [{ kind: 'fraction', value: 2 / 3 }, '2/3', '2/3', '2/3'],
    [{ kind: 'fraction', value: 0.123 }, '0.123', '0,123', '0,123'],
    [{ kind: 'multiple', value: 3 }, '3 times', '3 volte', 'de 3 ori'],
    [{ kind: 'duration', duration: 'P1Y6M' }, '1 year, 6 months', '1 anno e 6 mesi', '1 an și 6 luni'],
    [{ kind: 'duration', duration: 'PT36H' }, '36 hours', '36 ore', '36 de ore'],
    [
      { kind: 'date', date: 'XXXX-05-01' },
      '1 May, year not stated',
      '1 maggio, anno non indicato',
      '1 mai, anul nespecificat',
    ],
  ])('%o is %s, %s, %s', (parts, en, it, ro) => {
    const written = (['en', 'it', 'ro'] as const).map((locale) => toPlain(format(parts, locale).text));
    expect(written).toEqual([en, it, ro]);
  });

  it.each([1_234_567, 12_345_678, 1_000_001, 7_654_321_000])('rounds nothing away from %d', (value) => {
    const digits = format({ ...money, value }).value.replace(/[^\d.]/g, '');
    expect(String(value)).toContain(digits.replace('.', ''));
    expect(digits.replace('.', '').replace(/0+$/, '')).toBe(String(value).replace(/0+$/, ''));
  });
});

describe('the words of comparison', () => {
  it.each([
    ['=', false, 'exact', '€9'],
    ['=', true, 'about', 'about €9'],
    ['<', true, 'nearly', 'nearly €9'],
    ['<', false, 'under', 'under €9'],
    ['<=', false, 'atMost', 'up to €9'],
    ['>', false, 'over', 'over €9'],
    ['>=', false, 'atLeast', 'at least €9'],
  ])('of “%s”, approximate %s, are those of “%s”', (comparator, approximate, closeness, text) => {
    const formatted = format({ ...money, value: 9, comparator, approximate });
    expect([formatted.closeness, formatted.text, formatted.value]).toEqual([closeness, text, '€9']);
  });
});

describe('a change', () => {
  const from = createFigure({ ...money, id: 'f-from', value: 2_000_000, period: '2019' });
  const to = createFigure({ ...money, id: 'f-to', value: 1_000_000, comparator: '<', approximate: true });
  const change = { kind: 'change', from: 'f-from', to: 'f-to', growth: { value: -50, unit: '%', comparator: '>' } };

  it('shows both ends with their own words and periods', () => {
    const formatted = format(change, 'en', [from, to]);
    expect(formatted.text).toBe('from €2 million (2019) to nearly €1 million');
    expect(formatted.ends?.map(({ id }) => id)).toEqual(['f-from', 'f-to']);
  });

  it('says the growth that was computed', () => {
    expect(format(change, 'en', [from, to]).derived).toBe('a decrease of over 50%');
    expect(format({ ...change, growth: undefined }, 'en', [from, to])).not.toHaveProperty('derived');
  });

  it('is the words of the document where an end is unknown', () => {
    expect(format(change, 'en', [from])).toMatchObject({ text: 'words', isVerbatim: true });
    expect(format(change, 'en', [from, to]).isVerbatim).toBe(false);
  });
});

describe('a counted noun', () => {
  it('is given as the document writes it, beside the value', () => {
    expect(format({ kind: 'count', value: 2, unit: 'funzionari' })).toMatchObject({ value: '2', noun: 'funzionari' });
  });

  it.each([
    [{ ...money, value: 1 }],
    [{ kind: 'percent', unit: '%', value: 1 }],
    [{ kind: 'measure', unit: 'kg', value: 1 }],
    [{ kind: 'count', value: 1 }],
    [{ kind: 'duration', duration: 'P1D' }],
  ])('is not what %o has', (parts) => {
    expect(format(parts)).not.toHaveProperty('noun');
  });
});
