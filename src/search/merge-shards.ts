import type { EntityRecordData } from '../model/api.ts';
import { aboutSize, type NumberWords, type StartFile } from './index-files.ts';
import { joinLanguages } from './join-shards.ts';
import type { IndexedWords } from './join-words.ts';
import { entitiesPerRecord, type SearchShard } from './search-shard.ts';
import { toLists } from './to-lists.ts';
import { toParts } from './to-parts.ts';

interface Parts<T> {
  readonly glossary: T;
  /** In the order of the documents' slugs. */
  readonly documents: readonly T[];
  readonly pages: T;
}

/** The parts of the index of a site. */
export interface ShardedSite extends Parts<SearchShard> {
  /** Those of the glossary, in the order of its part. */
  readonly entities: readonly EntityRecordData[];
  readonly words: NumberWords;
  /** Of a language, at most; about so many. */
  readonly recordsPerBundle?: number;
}

/** The index of a site, without the words of its passages, which the parts have: they are numbered through as the parts follow one another. */
export interface MergedIndex {
  readonly start: Omit<StartFile, 'folder'>;
  /** By path, each to be written as JSON. */
  readonly files: ReadonlyMap<string, unknown>;
  /** By language, in alphabetical order. */
  readonly words: ReadonlyMap<string, IndexedWords>;
}

const documentsPerShard = 32;
/** Records of one bundle at most: what a search has to load before it can ask for a word grows with them, and comes to 140 KB. */
const recordsPerBundle = 20_000;

/** The parts in the order in which their passages and records are numbered. */
export function listParts<T>({ glossary, documents, pages }: Parts<T>): T[] {
  return [glossary, ...documents, pages];
}

/** One index of all parts of a site. However the documents are cut into parts, a search finds the same. */
export function mergeShards(site: ShardedSite): MergedIndex {
  const parts = listParts(site);
  const about = parts.flatMap(({ entities }) => entities);
  const entries = site.documents.flatMap(({ documents }) => documents);
  const joined: Joined = {
    ...{ parts, about, entries },
    lists: toLists(site.entities, parts, about),
    documents: toParts(entries, documentsPerShard),
    words: joinLanguages(parts),
  };
  const files = Object.entries(toFolders(site, joined)).flatMap(([folder, shards]) =>
    shards.map((shard, index): [string, unknown] => [`${folder}/${index}`, shard]),
  );
  return { start: toStart(site, joined), files: new Map(files), words: joined.words };
}

/** What the parts come to together. */
interface Joined {
  readonly parts: readonly SearchShard[];
  /** The entities of each passage. */
  readonly about: SearchShard['entities'];
  readonly entries: SearchShard['documents'];
  readonly lists: ReturnType<typeof toLists>;
  readonly documents: readonly SearchShard['documents'][];
  readonly words: MergedIndex['words'];
}

/** The files that are asked for one by one, by their folder. */
function toFolders(site: ShardedSite, { about, lists, documents }: Joined) {
  return {
    labels: lists.labels.shards,
    mentions: lists.mentions.shards,
    names: lists.names.shards,
    near: lists.near.shards,
    figures: lists.values.figures.shards,
    dates: lists.values.dates.shards,
    documents,
    kinds: [countRuns(site.documents.flatMap(({ types }) => types))],
    about: toParts(about, aboutSize),
  };
}

function toStart(site: ShardedSite, { parts, about, entries, lists, documents, words }: Joined): MergedIndex['start'] {
  return {
    passages: about.length,
    languages: Object.fromEntries(
      [...words].map(([lang, { passages, common, records }]) => {
        const bundles = Math.ceil(records.length / (site.recordsPerBundle ?? recordsPerBundle));
        return [lang, { passages, common, bundles }];
      }),
    ),
    entities: {
      count: site.entities.length,
      perRecord: entitiesPerRecord,
      labels: lists.labels.starts,
      mentions: lists.mentions.starts,
    },
    documents: {
      sizes: site.documents.flatMap(({ sizes }) => sizes),
      languages: countRuns(entries.map(({ lang }) => lang)),
      slugs: documents.flatMap(([first]) => first?.slug ?? []),
      perShard: documentsPerShard,
    },
    pages: countRuns(site.pages.locales.map((locales) => locales.join(' '))).map(
      ([locales, count]) => [locales.split(' '), count] as const,
    ),
    pageSizes: site.pages.sizes,
    blocks: parts.map(({ types, perBlock }) => [types.length, perBlock] as const),
    names: lists.names.starts,
    near: lists.near.starts,
    figures: lists.values.figures.starts,
    dates: lists.values.dates.starts,
    words: site.words,
  };
}

function countRuns<T>(list: readonly T[]): [T, number][] {
  const runs: [T, number][] = [];
  for (const item of list) {
    const last = runs.at(-1);
    if (last && last[0] === item) last[1]++;
    else runs.push([item, 1]);
  }
  return runs;
}
