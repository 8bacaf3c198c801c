/** What one language's bundle found. `missing`: how many words of the query it has nowhere. */
export interface BundleHits<T> {
  readonly lang: string;
  readonly missing: number;
  readonly hits: readonly { readonly score: number; readonly hit: T }[];
}

export interface Ranking<T> {
  readonly hits: readonly { readonly lang: string; readonly hit: T }[];
  /** No language has all the words; these have most of them. */
  readonly isPartial: boolean;
  /** How many passages there are at least: one passage may be found once in every language. */
  readonly atLeast: number;
}

/**
 * One ranking of the hits of all languages, the best score first. Pagefind leaves out of a search the words it
 * has nowhere, so a bundle that has fewer of the words than another one does not count: “the war in” must not
 * find every Italian “in”.
 */
export function rankHits<T>(bundles: readonly BundleHits<T>[]): Ranking<T> {
  const filled = bundles.filter(({ hits }) => hits.length > 0);
  const missing = Math.min(...filled.map((bundle) => bundle.missing));
  const chosen = filled.filter((bundle) => bundle.missing === missing);
  const all = chosen.flatMap(({ lang, hits }) => hits.map(({ score, hit }) => ({ lang, score, hit })));
  return {
    hits: all.sort((a, b) => b.score - a.score).map(({ lang, hit }) => ({ lang, hit })),
    isPartial: filled.length > 0 && missing > 0,
    atLeast: Math.max(0, ...chosen.map(({ hits }) => hits.length)),
  };
}

/** A record as found in one language. `places` count the words of its content. */
export interface FoundRecord {
  readonly lang: string;
  readonly path: string;
  readonly title: string | undefined;
  readonly content: string;
  readonly places: readonly number[];
}

/** A passage or page, and where it was found: in at least one language, the best first. */
export interface Hit {
  readonly path: string;
  readonly found: readonly [FoundRecord, ...FoundRecord[]];
}

/** The hits behind `records`, each path once, at the place of its first record. */
export function mergeHits(records: readonly FoundRecord[]): Hit[] {
  const byPath = new Map<string, [FoundRecord, ...FoundRecord[]]>();
  for (const record of records) {
    const found = byPath.get(record.path);
    if (!found) byPath.set(record.path, [record]);
    else if (!found.some(({ lang }) => lang === record.lang)) found.push(record);
  }
  return [...byPath].map(([path, found]) => ({ path, found }));
}
