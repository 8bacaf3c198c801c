import type { BriefingFile } from '../../model/api.ts';
import { type FoundRecord, type Hit, mergeHits, type Ranking, rankHits } from '../../search/merge-hits.ts';
import { planQuery, type QueryPlan, toPlainPlan } from '../../search/plan-query.ts';
import type { FiguresIndex, NamesFile, NumberWords } from '../../search/search-files.ts';
import { toFilterWord } from '../../search/search-record.ts';
import { filterNames, type SearchState } from '../../search/search-state.ts';
import { type LoadRecord, openBundle, type SearchBundle, type Wanted } from './bundle.ts';

const pageSize = 10;
/** Up to so many records are loaded at once, so that the number of passages behind them is known. */
const batchSize = 60;

/** What a search found, before anything of it is loaded. */
export interface Outcome {
  readonly plan: QueryPlan;
  readonly ranking: Ranking<LoadRecord>;
  /** The plan found nothing, and these hits have the plain words. */
  readonly isPlain: boolean;
  /** The next page of hits after those already had, with them. `total` is known once every record is loaded. */
  readonly more: () => Promise<{ readonly hits: readonly Hit[]; readonly total: number | undefined }>;
}

/** The search of a site, its files loaded. */
export interface Searcher {
  readonly names: NamesFile;
  readonly numberWords: NumberWords;
  readonly search: (state: SearchState) => Promise<Outcome>;
  readonly loadDocument: (slug: string) => Promise<BriefingFile>;
}

/**
 * Loads what every search needs. `base` is the site's, `locale` the reader's.
 * @throws where a file or a bundle cannot be loaded.
 */
export async function openSearcher(base: string, locale: string): Promise<Searcher> {
  const [names, figures] = await Promise.all([
    loadJson<NamesFile>(`${base}search/names.json`),
    loadJson<FiguresIndex>(`${base}search/figures.json`),
  ]);
  const languages = Object.entries(names.languages);
  const bundles = await Promise.all(languages.map(([lang, size]) => openBundle({ base, lang, size, locale })));
  const documents = new Map<string, Promise<BriefingFile>>();
  return {
    names,
    numberWords: figures.words,
    search: (state) => search(state, { names, figures }, bundles),
    loadDocument: (slug) => {
      const file = documents.get(slug) ?? loadJson<BriefingFile>(`${base}api/briefings/${slug}.json`);
      documents.set(slug, file);
      return file;
    },
  };
}

async function search(
  state: SearchState,
  files: { names: NamesFile; figures: FiguresIndex },
  bundles: readonly SearchBundle[],
): Promise<Outcome> {
  const plan = planQuery(state.query, files, new Set(state.plain));
  const ranking = await runPlan(plan, state, bundles);
  const plain = toPlainPlan(state.query);
  if (ranking.hits.length > 0 || plain.words === undefined || plain.words === plan.words) {
    return { plan, ranking, isPlain: false, more: createPager(ranking) };
  }
  const instead = await runPlan(plain, state, bundles);
  return { plan, ranking: instead, isPlain: instead.hits.length > 0, more: createPager(instead) };
}

async function runPlan(
  plan: QueryPlan,
  { filters }: SearchState,
  bundles: readonly SearchBundle[],
): Promise<Ranking<LoadRecord>> {
  const wanted: Wanted = [
    ...plan.names.map(({ entities }) => entities.map((entity) => toFilterWord('entity', entity))),
    ...filterNames.filter((name) => filters[name] !== '').map((name) => [toFilterWord(name, filters[name])]),
  ];
  return rankHits(await Promise.all(bundles.map((bundle) => bundle(plan.words, wanted))));
}

function createPager({ hits }: Ranking<LoadRecord>): Outcome['more'] {
  const records: FoundRecord[] = [];
  let at = 0;
  let shown = 0;
  return async () => {
    shown += pageSize;
    while (at < hits.length && mergeHits(records).length < shown) {
      const batch = hits.slice(at, at + batchSize);
      at += batch.length;
      records.push(...(await Promise.all(batch.map(({ hit }) => hit()))));
    }
    const merged = mergeHits(records);
    return { hits: merged.slice(0, shown), total: at < hits.length ? undefined : merged.length };
  };
}

/** The build wrote the file from the type, so that it is not validated again here. */
async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
