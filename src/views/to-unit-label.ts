import type { Locale } from '../i18n/locales.ts';
import type { Figure } from '../model/figure.ts';
import { toWords, type Words } from './words.ts';

/** The unit of a figure by name: a currency in the reader's language, a counted noun in the document's. */
export function toUnitLabel(figure: Figure, lang: string, locale: Locale): Words | undefined {
  if (!('unit' in figure) || figure.unit === undefined) return undefined;
  const { unit } = figure;
  if (/^[A-Z]{3}$/u.test(unit)) return toWords(toCurrencyName(unit, locale), locale);
  const isNoun = figure.kind === 'count' || figure.kind === 'ordinal' || figure.kind === 'fraction';
  return toWords(unit, isNoun ? lang : locale);
}

function toCurrencyName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'currency' }).of(code) ?? code;
}
