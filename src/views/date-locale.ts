import { getDateFormat } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';

// “12 April 2024” reads the same on both sides of the Atlantic; “April 12, 2024” and “4/12” do not.
const dateLocales: Readonly<Record<Locale, string>> = { en: 'en-GB', it: 'it', ro: 'ro' };

/** The `Intl` locale that dates are written in for readers of `locale`. */
export function toDateLocale(locale: Locale): string {
  return dateLocales[locale];
}

/** A day, YYYY-MM-DD, in words. */
export function formatDay(day: string, locale: Locale): string {
  const format = getDateFormat(toDateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
