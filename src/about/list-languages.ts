import type { Briefing } from '../model/briefing.ts';
import type { Translation } from '../model/translation.ts';

/** What the site has in one language. */
export interface LanguageRow {
  readonly lang: string;
  /** Documents written in it. */
  readonly documents: number;
  /** Documents translated into it, in whole or in part. */
  readonly translations: number;
  readonly isInterface: boolean;
  /** The lists by which numbers, dates and statements are read in it. */
  readonly lists: number;
}

interface LanguageSources {
  readonly briefings: readonly Pick<Briefing, 'lang'>[];
  readonly translations: readonly Pick<Translation, 'lang'>[];
  readonly locales: readonly string[];
  /** Paths of data files, each ending in `<language>/<list>.yml`. */
  readonly dataFiles: readonly string[];
}

/** A row for every language the site has anything in, those with most documents first, then by tag. */
export function listLanguages({ briefings, translations, locales, dataFiles }: LanguageSources): LanguageRow[] {
  const dataLangs = dataFiles.map((path) => path.split('/').at(-2) ?? '');
  const langs = new Set([...briefings, ...translations].map(({ lang }) => lang).concat(locales, dataLangs));
  const count = (all: readonly { readonly lang: string }[], wanted: string) =>
    all.filter(({ lang }) => lang === wanted).length;
  return [...langs]
    .map((lang) => ({
      lang,
      documents: count(briefings, lang),
      translations: count(translations, lang),
      isInterface: locales.includes(lang),
      lists: dataLangs.filter((data) => data === lang).length,
    }))
    .sort((a, b) => b.documents - a.documents || (a.lang < b.lang ? -1 : 1));
}
