import {
  type AboutFile,
  aboutSize,
  type BlockFile,
  type DocumentEntry,
  type FigureEntry,
  type KindsFile,
  type LabelEntry,
  type MentionEntry,
  type NameEntry,
  type NearEntry,
  type Passage,
  type SearchType,
  type StartFile,
} from './index-files.ts';
import { findShard } from './shards.ts';
import { fromSteps } from './steps.ts';

/** Gets the data of one file of the index by its path under `search/`, without its ending. */
export type LoadFile = (path: string) => Promise<unknown>;

/** A passage with the document it is of. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly document: DocumentEntry | undefined;
}

/** Answers of the index. Each file is loaded once, when something in it is asked for. */
export type IndexReader = ReturnType<typeof createIndexReader>;

/** At most so many shards of figures are read for one range. */
const mostShards = 8;

/** `locale` is the language of the interface. */
export function createIndexReader(start: StartFile, load: LoadFile, locale: string) {
  const files = new Map<string, Promise<unknown>>();
  const sums = {
    documents: toSums(start.documents.sizes),
    parts: toSums(start.blocks.map(([passages]) => passages)),
    blocks: toSums(start.blocks.map(([passages, perBlock]) => Math.ceil(passages / perBlock))),
  };
  const pageLocales = start.pages.flatMap(([locales, count]) => Array.from({ length: count }, () => locales));
  const firstPage = start.entities.count + (sums.documents.at(-1) ?? 0);
  const firstPassages = toSums(listRecordSizes(start));

  // The build wrote the files from these types, so that they are not validated again.
  const read = <T>(folder: string, shard: number): Promise<T> => {
    const path = `${start.folder}/${folder}/${shard}`;
    const file = files.get(path) ?? load(path);
    files.set(path, file);
    // What failed is asked for again the next time.
    file.catch(() => files.delete(path));
    return file as Promise<T>;
  };
  const readAt = async <T>(folder: string, starts: readonly string[], key: string): Promise<readonly T[]> =>
    starts.length === 0 ? [] : read<readonly T[]>(folder, findShard(starts, key));

  async function readBetween(folder: 'figures' | 'dates', low: number, high: number) {
    const starts = start[folder];
    if (starts.length === 0) return { figures: [], isWhole: true };
    // A value may begin in the shard before the first one that starts with it.
    const from = starts.findIndex((value) => value >= low);
    const first = Math.max(0, (from < 0 ? starts.length : from) - 1);
    const last = Math.max(first, findShard(starts, high));
    const wanted = Array.from({ length: Math.min(last - first + 1, mostShards) }, (_, index) => first + index);
    const shards = await Promise.all(wanted.map((shard) => read<readonly FigureEntry[]>(folder, shard)));
    return { figures: shards.flat(), isWhole: wanted.length === last - first + 1 };
  }

  return {
    start,
    languages: Object.keys(start.languages),
    readNames: (firstWord: string) => readAt<NameEntry>('names', start.names, firstWord),
    readNear: async (skeleton: string) => {
      const entries = await readAt<NearEntry>('near', start.near, skeleton);
      return entries.find(([key]) => key === skeleton)?.[1] ?? [];
    },
    readLabel: async (entity: string) => {
      const entries = await readAt<LabelEntry>('labels', start.entities.labels, entity);
      return entries.find(({ id }) => id === entity);
    },
    readMentions: async (entity: string) => {
      const entries = await readAt<MentionEntry>('mentions', start.entities.mentions, entity);
      return fromSteps(entries.find(([id]) => id === entity)?.[1] ?? []);
    },
    readFigures: (low: number, high: number) => readBetween('figures', low, high),
    readDates: (first: number, last: number) => readBetween('dates', first, last),
    readPassage: async (passage: number): Promise<ReadPassage | undefined> => {
      const part = findShard(sums.parts, passage);
      const place = passage - (sums.parts[part] ?? 0);
      const perBlock = start.blocks[part]?.[1] ?? 1;
      const block = (sums.blocks[part] ?? 0) + Math.floor(place / perBlock);
      const { documents, passages } = await read<BlockFile>('passages', block);
      const found = passages[place % perBlock];
      return found && { passage: found, document: 'document' in found ? documents[found.document] : undefined };
    },
    /** The document at a place among all. */
    readDocument: async (place: number) => {
      const shard = await read<readonly DocumentEntry[]>('documents', Math.floor(place / start.documents.perShard));
      return shard[place % start.documents.perShard];
    },
    /** The place of a document among all; -1 where there is none of this slug. */
    findDocument: async (slug: string) => {
      const { slugs, perShard } = start.documents;
      const entries = await readAt<DocumentEntry>('documents', slugs, slug);
      const place = entries.findIndex((entry) => entry.slug === slug);
      return place < 0 ? -1 : findShard(slugs, slug) * perShard + place;
    },
    /** The place of the document that a passage is of; -1 for a passage of none. */
    toDocument: (passage: number) => {
      const place = passage - start.entities.count;
      return place < 0 || passage >= firstPage ? -1 : findShard(sums.documents, place);
    },
    /** The types of all passages. */
    readTypes: async (): Promise<readonly SearchType[]> => {
      const runs = await read<KindsFile>('kinds', 0);
      const pages = start.passages - firstPage;
      return [
        ...Array.from({ length: start.entities.count }, () => 'entity' as const),
        ...runs.flatMap(([type, count]) => Array.from({ length: count }, () => type)),
        ...Array.from({ length: pages }, () => 'page' as const),
      ];
    },
    /** The entities a passage names. */
    readAbout: async (passage: number) => {
      const part = await read<AboutFile>('about', Math.floor(passage / aboutSize));
      return part[passage % aboutSize] ?? [];
    },
    /** The record a passage is in, and the first passage of a record. */
    toRecord: (passage: number) => findShard(firstPassages, passage),
    toFirstPassage: (record: number) => firstPassages[record] ?? start.passages,
    isPage: (passage: number) => passage >= firstPage,
    /** Whether the reader is shown a passage: written pages are there for the languages of the interface they are in. */
    isShown: (passage: number) => passage < firstPage || (pageLocales[passage - firstPage]?.includes(locale) ?? false),
  };
}

/** How many passages each record has, in order. */
function listRecordSizes({ entities: { count, perRecord }, documents, pageSizes }: StartFile): number[] {
  const parts = Array.from({ length: Math.ceil(count / perRecord) }, (_, index) =>
    Math.min(perRecord, count - index * perRecord),
  );
  return [...parts, ...documents.sizes, ...pageSizes];
}

/** Where each part begins, and where the last one ends. */
function toSums(sizes: readonly number[]): number[] {
  const sums = [0];
  for (const size of sizes) sums.push((sums.at(-1) ?? 0) + size);
  return sums;
}
