import { defaultLocale, type Locale } from '../i18n/locales.ts';

/** The address of `path` (such as `briefings/x/`, without a leading slash) in one interface language under `base`. */
export function toHref(base: string, locale: Locale, path: string): string {
  return `${base}${locale === defaultLocale ? '' : `${locale}/`}${path}`;
}
