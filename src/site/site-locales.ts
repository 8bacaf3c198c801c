import settings from 'virtual:concordance/settings';
import { type Locale, locales } from '../i18n/locales.ts';

/** The interface languages that the site is in, the unprefixed one first. */
export const siteLocales: readonly Locale[] = locales.filter((locale) => settings.languages.includes(locale));
