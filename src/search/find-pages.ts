import { listIndexed } from './find-words.ts';
import type { IndexReader, ReadPassage } from './index-reader.ts';
import { recordsAtATime } from './look-first.ts';
import { rankIn } from './rank-records.ts';
import type { Outcome } from './run-search.ts';

/** A passage found. */
export interface Hit extends ReadPassage {
  readonly number: number;
  /** The words of it that were looked for, by language. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Results shown at once. */
export const pageSize = 10;
/** Passages looked into for one page, where they have to say something word for word. */
const mostLooked = 60;
/** How often further records are looked into for one page, and how often in vain before those are shown that have all in different passages. */
const mostLooks = 3;
const mostDry = 1;

/** The hits so far. `total` is known once it is; until then there are at least `least`. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number | undefined;
  readonly least: number;
  /** How many of the hits are documents that have the words in different passages only. */
  readonly scattered: number;
}

/** Returns what loads the next page of hits and gives all until then. */
export function findPages(
  { wanted, records, looked, first, isMeant, isWhole }: Outcome,
  reader: IndexReader,
): () => Promise<Found> {
  const hits: Hit[] = [];
  const offsets = new Map(first.offsets);
  const passages = [...first.passages];
  const scattered = [...first.scattered];
  let [at, atScattered, nextRecord, dry] = [0, 0, looked, 0];

  async function lookFurther(): Promise<void> {
    const slice = records.slice(nextRecord, nextRecord + recordsAtATime);
    nextRecord += slice.length;
    const ranked = await rankIn(slice, wanted, reader);
    for (const [passage, own] of ranked.offsets) offsets.set(passage, own);
    // Where some passage has all, one that has not is no answer.
    const found = ranked.isPartial && !first.isPartial ? [] : ranked.passages;
    dry = found.length === 0 ? dry + 1 : 0;
    passages.push(...found);
    if (!first.isPartial) scattered.push(...ranked.scattered);
  }

  async function readHit(number: number): Promise<Hit[]> {
    const read = await reader.readPassage(number);
    if (!read || !(isMeant?.(read) ?? true)) return [];
    return [{ number, ...read, forms: toForms(read, offsets.get(number) ?? new Map(), reader) }];
  }

  /** The next passages to read: of those that have all, as long as looking further finds any; then the others. */
  function takeNext(most: number): number[] {
    const batch = passages.slice(at, at + most);
    at += batch.length;
    if (batch.length > 0 || (nextRecord < records.length && dry < mostDry)) return batch;
    const others = scattered.slice(atScattered, atScattered + most);
    atScattered += others.length;
    return others;
  }

  return async () => {
    const most = hits.length + pageSize;
    for (let looks = 0, read = 0; hits.length < most && read < mostLooked; ) {
      const batch = takeNext(most - hits.length);
      read += batch.length;
      hits.push(...(await Promise.all(batch.map(readHit))).flat());
      if (batch.length > 0) continue;
      if (nextRecord >= records.length || looks++ >= mostLooks) break;
      await lookFurther();
    }
    const left = passages.length - at + scattered.length - atScattered;
    const isKnown = nextRecord >= records.length && isWhole && (!isMeant || left === 0);
    const least = hits.length + (isMeant ? 0 : left);
    return { hits: [...hits], total: isKnown ? least : undefined, least, scattered: atScattered };
  };
}

function toForms(
  { passage }: ReadPassage,
  offsets: ReadonlyMap<string, ReadonlySet<number>>,
  reader: IndexReader,
): Hit['forms'] {
  return new Map(
    [...offsets].map(([lang, places]) => {
      const words = listIndexed(passage.texts[lang] ?? '', lang, reader);
      return [lang, new Set([...places].flatMap((place) => words[place] ?? []))] as const;
    }),
  );
}
