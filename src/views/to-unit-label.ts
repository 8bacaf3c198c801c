import type { Translate } from '../i18n/create-translator.ts';
import { getNumberFormat } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Figure } from '../model/figure.ts';
import { toIntlUnit } from './to-intl-unit.ts';
import { toWords, type Words } from './words.ts';

/** The unit of a figure by name: a currency or measure in the reader's language, a counted noun in the document's. */
export function toUnitLabel(figure: Figure, lang: string, locale: Locale, t: Translate): Words | undefined {
  if (!('unit' in figure) || figure.unit === undefined) return undefined;
  const { kind, unit } = figure;
  if (/^[A-Z]{3}$/u.test(unit)) return toWords(toCurrencyName(unit, locale), locale);
  if (unit === 'pp') return toWords(t('figures.points'), locale);
  const measure = kind === 'measure' || kind === 'change' ? toMeasureName(unit, locale) : undefined;
  return measure || unit === '%' ? toWords(measure ?? unit, locale) : toWords(unit, lang);
}

function toCurrencyName(currency: string, locale: Locale): string {
  const format = getNumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** The plural name of a UCUM unit, such as “kilometres”; nothing where `Intl` has none. */
function toMeasureName(ucum: string, locale: Locale): string | undefined {
  const unit = toIntlUnit(ucum);
  if (!unit) return undefined;
  const parts = getNumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(2);
  return parts.find(({ type }) => type === 'unit')?.value.trim();
}
