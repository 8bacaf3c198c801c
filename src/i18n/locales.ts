/** The languages of the interface, the unprefixed one first. */
export const locales = ['en', 'it', 'ro'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = locales[0];

/** What `getStaticPaths` gives a `[...locale]` route: no path part for the default language. */
export function toLocaleParam(locale: Locale): Locale | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** The interface language of a `[...locale]` route. */
export function fromLocaleParam(param: string | undefined): Locale {
  return locales.find((locale) => locale === param) ?? defaultLocale;
}
