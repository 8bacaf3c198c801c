import { type Choice, countChoices, createPassageTest } from '../../search/filter-passages.ts';
import { type Found, findPages } from '../../search/find-pages.ts';
import { toMonthNames } from '../../search/find-periods.ts';
import type { StartFile } from '../../search/index-files.ts';
import { createIndexReader, type IndexReader } from '../../search/index-reader.ts';
import { type LanguagePlan, planLanguages } from '../../search/plan-languages.ts';
import { type Outcome, runSearch } from '../../search/run-search.ts';
import { emptyFilters, type FilterName, hasQuery, type SearchState } from '../../search/search-state.ts';
import { createTextIndex, type TextIndex } from '../../search/text-index.ts';
import { openBundles } from './bundle.ts';

/** What a search found in some languages for one state of the panel. */
export interface FilteredOutcome extends Outcome {
  /** The next page of hits after those already had, with them. */
  readonly more: () => Promise<Found>;
  /** What each filter can be set to. Loads what it needs for that, so that it is asked only when filters are shown. */
  readonly countChoices: () => Promise<Record<FilterName, Choice[]>>;
}

/** The search of a site, ready to be asked. */
export interface Searcher {
  readonly reader: IndexReader;
  /** Loads the texts of the language that answers first. */
  readonly prepare: () => Promise<void>;
  readonly search: (state: SearchState, languages: readonly string[]) => Promise<FilteredOutcome>;
  /** In which languages to search, for what the query of `outcome` was understood as. */
  readonly plan: (state: SearchState, outcome?: Outcome) => LanguagePlan;
}

/**
 * Loads what every search needs. `base` is the site's, `locale` the reader's.
 * @throws where the index cannot be loaded.
 */
export async function openSearcher(base: string, locale: string): Promise<Searcher> {
  const load = (path: string) => loadPacked(`${base}search/${path}.bin`);
  // Browsers keep files as long as their host says; this one says which others belong together.
  const start = (await loadPacked(`${base}search/start.bin`, 'no-cache')) as StartFile;
  const reader = createIndexReader(start, load, locale);
  const months = toMonthNames([...new Set([locale, ...reader.languages])]);
  const texts = new Map<string, Promise<readonly TextIndex[]>>();
  const openText = (lang: string) => {
    const text = texts.get(lang) ?? open(lang);
    texts.set(lang, text);
    return text;
  };
  const open = async (lang: string) => {
    const bundles = await openBundles(base, lang, start.languages[lang]?.bundles ?? 1);
    return bundles.map((bundle) => createTextIndex(lang, bundle));
  };

  async function run(state: SearchState, filters: SearchState['filters'], languages: readonly string[]) {
    const isWanted = await createPassageTest(filters, reader);
    const openTexts = async () => (await Promise.all(languages.map(openText))).flat();
    const outcome = await runSearch(state.query, state.plain, { reader, openTexts, months, isWanted });
    if (hasQuery(state)) return outcome;
    return { ...outcome, first: { ...outcome.first, passages: listAll(reader).filter(isWanted) } };
  }

  return {
    reader,
    prepare: async () => {
      if (reader.languages.includes(locale)) await openText(locale);
    },
    search: async (state, languages) => {
      const outcome = await run(state, state.filters, languages);
      return {
        ...outcome,
        more: findPages(outcome, reader),
        countChoices: async () => {
          const { first, ...all } = await run(state, emptyFilters, languages);
          const isWhole = all.isWhole && all.looked >= all.records.length && !all.isMeant;
          return countChoices([...first.passages, ...first.scattered], isWhole, state.filters, reader);
        },
      };
    },
    plan: ({ query, filters, also }, outcome) =>
      planLanguages(
        { query, locale, wanted: [...also, filters.language], labels: outcome?.labels.values() ?? [] },
        start,
      ),
  };
}

/** Every passage, those of documents first. */
function listAll({ start }: IndexReader): number[] {
  const first = start.entities.count;
  const places = Array.from({ length: start.passages }, (_, place) => place);
  return [...places.slice(first), ...places.slice(0, first)];
}

async function loadPacked(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}
