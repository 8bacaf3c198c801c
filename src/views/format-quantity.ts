import type { Translate } from '../i18n/create-translator.ts';
import { getNumberFormat } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Value } from '../model/figure.ts';
import { toIntlUnit } from './to-intl-unit.ts';

/** Below this, digits are shorter than a scale word: “12,000”, but “12 million”. */
const firstScale = 1_000_000;

interface Quantity {
  readonly kind: 'money' | 'percent' | 'count' | 'measure' | 'ordinal' | 'fraction' | 'multiple';
  readonly value: Value;
  readonly unit?: string | undefined;
  /** With an open upper end: that the document gives a magnitude (“millions”), not a number. */
  readonly approximate?: boolean;
}

/** Writes the value of a quantity with its unit as readers of one language do; a counted noun is left to the caller. */
export type FormatQuantity = (quantity: Quantity) => string;

export function createQuantityFormatter(locale: Locale, t: Translate): FormatQuantity {
  const formatNumber = createNumberFormatter(locale);
  return ({ kind, value, unit, approximate = false }) => {
    const write = (numbers: Numbers) => formatOne(kind, numbers, unit, locale, t, formatNumber);
    const orMore = (least: number) => t('values.orMore', { value: write([least]) });
    if (typeof value === 'number') return write([value]);
    const [low, high] = value;
    if (low !== null && high !== null) return write([low, high]);
    if (low !== null && approximate) return formatMagnitude(kind, low, unit, locale, t) ?? orMore(low);
    if (low !== null) return orMore(low);
    return high === null ? t('values.someNumber') : t('values.orLess', { value: write([high]) });
  };
}

/** One number, or the two ends of a range. */
type Numbers = readonly [number] | readonly [number, number];
type FormatNumber = (numbers: Numbers) => string;

function formatOne(
  kind: Quantity['kind'],
  numbers: Numbers,
  unit: string | undefined,
  locale: Locale,
  t: Translate,
  formatNumber: FormatNumber,
): string {
  const n = numbers.at(-1) ?? 0;
  if (kind === 'money' && unit && /^[A-Z]{3}$/.test(unit)) return formatMoney(numbers, unit, locale, formatNumber);
  if (kind === 'percent' && unit === 'pp') return t('values.points', { n, value: formatNumber(numbers) });
  if (kind === 'percent')
    return formatRange(
      numbers.map((part) => part / 100),
      locale,
      { style: 'percent', maximumFractionDigits: 2 },
    );
  if (kind === 'ordinal' && numbers.length === 1) return t('values.ordinal', { n });
  if (kind === 'multiple') return t('values.times', { n, value: formatNumber(numbers) });
  if (kind === 'fraction' && numbers.length === 1) return toFraction(n) ?? formatNumber(numbers);
  if (kind === 'measure' && unit) return formatMeasure(numbers, unit, locale, formatNumber);
  return formatNumber(numbers);
}

function createNumberFormatter(locale: Locale): FormatNumber {
  const plain = getNumberFormat(locale, { maximumFractionDigits: 6 });
  const scaled = getNumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  });
  return ([low, high]) => {
    const format = isShortInScale(low) && (high === undefined || isShortInScale(high)) ? scaled : plain;
    return high === undefined ? format.format(low) : format.formatRange(low, high);
  };
}

/** Whether three decimals of the scale word say the whole number, so that nothing is rounded away. */
function isShortInScale(n: number): boolean {
  const size = Math.abs(n);
  if (size < firstScale) return false;
  const scale = 1000 ** Math.floor(Math.log10(size) / 3);
  return Number.isInteger(size / (scale / 1000));
}

/** The number where the language puts it beside the currency sign. `Intl` knows scale words with currencies only shortened (“$12M”). */
function formatMoney(numbers: Numbers, currency: string, locale: Locale, formatNumber: FormatNumber): string {
  if (!numbers.every((n) => Number.isInteger(n))) return formatRange(numbers, locale, { style: 'currency', currency });
  const digits = formatNumber(numbers);
  const parts = getNumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).formatToParts(0);
  return parts.map(({ type, value }) => (type === 'integer' ? digits : value)).join('');
}

/** “millions”, “millions of US dollars”: to write a digit would claim what the document does not say. */
function formatMagnitude(
  kind: Quantity['kind'],
  least: number,
  unit: string | undefined,
  locale: Locale,
  t: Translate,
): string | undefined {
  const magnitude = t('values.magnitude', { exponent: String(Math.log10(least)) });
  if (magnitude === '') return undefined;
  if (kind === 'count') return magnitude;
  if (kind !== 'money' || !unit) return undefined;
  return t('values.magnitudeOf', { magnitude, unit: toCurrencyName(unit, least, locale) });
}

function toCurrencyName(currency: string, count: number, locale: Locale): string {
  const format = getNumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  const name = format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? currency;
  // Romanian sets “de” between a large number and its noun, and the sentence has a preposition of its own.
  return name.replace(/^de /u, '');
}

function formatMeasure(numbers: Numbers, ucum: string, locale: Locale, formatNumber: FormatNumber): string {
  const unit = toIntlUnit(ucum);
  if (unit)
    return formatRange(numbers, locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 6 });
  return `${formatNumber(numbers)}\u00a0${ucum.replace(/2$/, '²').replace(/3$/, '³')}`;
}

function formatRange(numbers: readonly number[], locale: Locale, options: Intl.NumberFormatOptions): string {
  const format = getNumberFormat(locale, options);
  const [low = 0, high] = numbers;
  return high === undefined ? format.format(low) : format.formatRange(low, high);
}

/** `1/3` for a third: the fraction with the smallest denominator up to ten that is the number to three places. */
function toFraction(n: number): string | undefined {
  for (let denominator = 2; denominator <= 10; denominator++) {
    const numerator = Math.round(n * denominator);
    if (numerator > 0 && numerator < denominator && Math.abs(n - numerator / denominator) < 0.0005) {
      return `${numerator}/${denominator}`;
    }
  }
  return undefined;
}
