import type { BriefingFile, EntityRecordData } from '../model/api.ts';
import type { NumberWords } from './index-files.ts';
import { type MergedIndex, mergeShards } from './merge-shards.ts';
import { type FigureSource, toDocumentShard, toGlossaryShard, toPageShard } from './search-shard.ts';
import { mergePageRecords, type PageRecord } from './to-page-records.ts';
import { toParts } from './to-parts.ts';

export interface SearchSources {
  readonly briefings: readonly BriefingFile[];
  readonly entities: readonly EntityRecordData[];
  readonly figures: readonly FigureSource[];
  readonly pages: readonly PageRecord[];
  readonly words: NumberWords;
}

/** How an index is cut where it is not left to the index. */
export interface SearchCuts {
  /** Documents that are indexed at a time; all where it is not said. */
  readonly perShard?: number;
  readonly recordsPerBundle?: number;
}

/** The search index of a site that fits in memory. The same sources give the same files. */
export function toSearchIndex(
  { briefings, entities, figures, pages, words }: SearchSources,
  { perShard = Math.max(1, briefings.length), ...cuts }: SearchCuts = {},
): MergedIndex {
  const documents = toParts(
    sortBy(briefings, ({ slug }) => slug),
    perShard,
  ).map((part) => {
    const slugs = new Set(part.map(({ slug }) => slug));
    const own = figures.filter(({ places }) => places.some(({ briefing }) => slugs.has(briefing)));
    return toDocumentShard(part, own);
  });
  const sorted = sortBy(entities, ({ id }) => id);
  const glossary = toGlossaryShard(sorted);
  const written = toPageShard(sortPages(pages));
  const merged = mergeShards({
    glossary: glossary.shard,
    documents: documents.map(({ shard }) => shard),
    pages: written.shard,
    entities: sorted,
    words,
    ...cuts,
  });
  const blocks = [glossary, ...documents, written].flatMap((part) => part.blocks);
  const passages = blocks.map((block, index): [string, unknown] => [`passages/${index}`, block]);
  return { ...merged, files: new Map([...merged.files, ...passages]) };
}

/** In the order of what `toKey` gives, by code units. */
export function sortBy<T>(list: readonly T[], toKey: (item: T) => string): T[] {
  return [...list].sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1));
}

/** Written pages as they are indexed: one for all interface languages that show the same, those for the same readers following one another. */
export function sortPages(pages: readonly PageRecord[]): PageRecord[] {
  const byLocales = Map.groupBy(mergePageRecords(pages), ({ locales }) => locales.join(' '));
  return sortBy([...byLocales], ([locales]) => locales).flatMap(([, records]) => records);
}
