import type { StartFile } from '../search/index-files.ts';
import { createIndexReader } from '../search/index-reader.ts';
import type { LanguageWords } from '../search/language-words.ts';
import { type SearchSources, toSearchIndex } from '../search/to-search-index.ts';
import { type SortedTable, toByteTable, toNumberTable } from './sorted-table.ts';
import { packPlaces, type WordPlace } from './word-places.ts';

/** The site's search index for a command: its files, and instead of Pagefind's bundles the places of all words. */
export interface LocalIndex {
  readonly start: StartFile;
  /** JSON by path, as `createIndexReader` asks for it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By language: the words of `cutTerms` as the index has them, each with its places, packed. */
  readonly words: ReadonlyMap<string, SortedTable<Uint8Array>>;
  /** The ids of segments and figures, each with every passage that has it. */
  readonly ids: SortedTable<Uint32Array>;
}

const folder = 'local';

/** Indexes a corpus. The same sources give the same index. */
export function toLocalIndex(sources: SearchSources): LocalIndex {
  const index = toSearchIndex(sources);
  const start = { folder, ...index.start };
  const encoder = new TextEncoder();
  const files = new Map(
    [...index.files].map(([path, data]) => [`${folder}/${path}`, encoder.encode(JSON.stringify(data))] as const),
  );
  const { toFirstPassage } = createIndexReader(start, () => Promise.reject(new Error('nothing is read here')), 'en');
  return {
    start,
    files,
    words: new Map([...index.words].map(([lang, own]) => [lang, toWordTable(own, toFirstPassage)])),
    ids: toIds(sources, start.entities.count),
  };
}

function toWordTable(
  { vocabulary, records }: LanguageWords,
  toFirstPassage: (record: number) => number,
): SortedTable<Uint8Array> {
  const places = vocabulary.map((): WordPlace[] => []);
  for (const { number, words, titleLength, places: texts, ends } of records) {
    for (const [text, place] of texts.entries()) {
      const passage = toFirstPassage(number) + place;
      const start = text === 0 ? titleLength : (ends[text - 1] ?? 0);
      for (let at = start; at < (ends[text] ?? 0); at++) places[words[at] ?? 0]?.push([passage, at - start]);
    }
  }
  const found = vocabulary.flatMap((word, index) => {
    const list = places[index] ?? [];
    return list.length > 0 ? [[word, packPlaces(list)] as const] : [];
  });
  return toByteTable(new Map(found));
}

/** The documents' passages follow those of the entities, in the order of the slugs. */
function toIds({ briefings, figures }: SearchSources, entities: number): SortedTable<Uint32Array> {
  const passages = new Map<string, number[]>();
  const places = new Map<string, number>();
  let next = entities;
  for (const { slug, segments } of [...briefings].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    for (const { id } of segments) {
      places.set(`${slug} ${id}`, next);
      push(passages, id, next);
      next += 1;
    }
  }
  for (const { id, places: own } of figures) {
    for (const { briefing, segment } of own) {
      const passage = places.get(`${briefing} ${segment}`);
      if (passage !== undefined) push(passages, id, passage);
    }
  }
  return toNumberTable(passages);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
