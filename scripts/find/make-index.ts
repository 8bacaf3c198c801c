import { listKeptPlaces } from '../../src/cache/list-kept-places.ts';
import { loadKeptLexicon } from '../../src/cache/load-kept-lexicon.ts';
import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { listLanguages } from '../../src/data/list-languages.ts';
import { type LocalIndex, toLocalIndex } from '../../src/find/local-index.ts';
import { toSearchSources } from '../../src/find/to-search-sources.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readBriefings, readTranslations } from '../../src/kept/read-content.ts';
import { readKeptGlossary } from '../cache/read-kept-glossary.ts';

/** Reads and indexes all that can be cited in the project at `root`. */
export function makeIndex(root: string): LocalIndex {
  const corpus = {
    briefings: readBriefings(root),
    translations: readTranslations(root),
    entities: readKeptGlossary(root),
  };
  const languages = new Set<string>([...locales, ...corpus.briefings.map(({ lang }) => lang)]);
  const lexicons = listLanguages()
    .filter((lang) => languages.has(lang))
    .map(loadKeptLexicon);
  return toLocalIndex(toSearchSources(corpus, createPlaceNames(listKeptPlaces()), lexicons));
}
