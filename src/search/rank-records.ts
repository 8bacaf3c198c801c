import type { Gains, Offsets, Places } from './find-words.ts';
import type { IndexReader } from './index-reader.ts';
import { type Requirement, rankPassages } from './rank-passages.ts';

/** Something of the query that a passage should have. */
export interface Wish {
  /** How much it says that a passage has it. */
  readonly weight: number;
  /** Its records, with the places of its words by language where it is of words. */
  readonly records: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  readonly readPlaces: (records: readonly number[]) => Promise<Places>;
}

/** What has `gains`, as {@link Wish}. */
export function toWish(gains: Gains, reader: IndexReader): Wish {
  const byRecord = Map.groupBy(gains, ([passage]) => reader.toRecord(passage));
  return {
    weight: Math.log(1 + reader.start.passages / Math.max(1, gains.size)),
    records: new Map([...byRecord.keys()].map((record) => [record, new Map()])),
    readPlaces: async (records) => ({
      gains: new Map(records.flatMap((record) => byRecord.get(record) ?? [])),
      offsets: new Map(),
    }),
  };
}

/** Words of one sentence are seldom farther apart. */
const nearness = 25;

/**
 * The records that have something that is required, in the order in which they are looked into: those first that have most of
 * it, then those that have it close together, then those where it stands often or is rare.
 */
export function rankRecords(required: readonly Wish[], helpful: readonly Wish[], reader: IndexReader): number[] {
  const [weights, scores] = [new Map<number, number>(), new Map<number, number>()];
  for (const { records, weight } of required) {
    for (const record of records.keys()) weights.set(record, (weights.get(record) ?? 0) + weight);
  }
  for (const { records, weight } of [...required, ...helpful]) {
    for (const [record, places] of records) {
      const count = Math.max(1, ...[...places.values()].map(({ length }) => length));
      scores.set(record, (scores.get(record) ?? 0) + weight * (1 + Math.log(count)));
    }
  }
  const isPage = (record: number) => reader.isPage(reader.toFirstPassage(record));
  const ranked = [...weights].map(([record, weight]) => ({
    record,
    weight: Math.round(weight * 1e6) * (isPage(record) ? 0.9 : 1),
    isNear: areNear(record, required),
    score: scores.get(record) ?? 0,
  }));
  ranked.sort(
    (a, b) => b.weight - a.weight || Number(b.isNear) - Number(a.isNear) || b.score - a.score || a.record - b.record,
  );
  return ranked.map(({ record }) => record);
}

/** Whether some language has all the words so close together that they may be in one sentence. */
function areNear(record: number, required: readonly Wish[]): boolean {
  const [first, ...others] = required
    .flatMap(({ records }) => records.get(record) ?? [])
    .filter(({ size }) => size > 0);
  if (!first || others.length === 0) return true;
  return [...first].some(([lang, starts]) =>
    starts.some((start) =>
      others.every((places) => places.get(lang)?.some((place) => Math.abs(place - start) <= nearness)),
    ),
  );
}

/** Passages found, the best first, and what was found in them. */
export interface RankedPassages {
  readonly passages: readonly number[];
  /** Of each document that has all that is required, but in no one passage, the passage that has most. */
  readonly scattered: readonly number[];
  /** No passage has all that is required; these have most of it. */
  readonly isPartial: boolean;
  readonly offsets: Offsets;
}

/** What is looked for, and which passages the reader wants to see. */
export interface Wanted {
  readonly required: readonly Wish[];
  /** These change the order only. */
  readonly helpful: readonly Wish[];
  readonly isWanted: (passage: number) => boolean;
}

/** The passages of `records` that have what is required. */
export async function rankIn(
  records: readonly number[],
  { required, helpful, isWanted }: Wanted,
  reader: IndexReader,
): Promise<RankedPassages> {
  const read = (wishes: readonly Wish[]) =>
    Promise.all(
      wishes.map(async ({ weight, readPlaces }) => {
        const { gains, offsets } = await readPlaces(records);
        return { weight, gains: new Map([...gains].filter(([passage]) => isWanted(passage))), offsets };
      }),
    );
  const [must, may] = await Promise.all([read(required), read(helpful)]);
  const { passages, isPartial } = rankPassages(must, may, reader.start.passages, reader.isPage);
  const offsets = mergeOffsets([...must, ...may].map((each) => each.offsets));
  const shown = new Set(isPartial ? [] : passages.map(reader.toRecord));
  const left = records.filter((record) => !shown.has(record) && isDocument(record, reader));
  return { passages, isPartial, offsets, scattered: left.flatMap((record) => findScattered(record, must, reader)) };
}

function isDocument(record: number, reader: IndexReader): boolean {
  return reader.toDocument(reader.toFirstPassage(record)) >= 0;
}

function findScattered(record: number, must: readonly Requirement[], reader: IndexReader): number[] {
  const own = must.map(({ gains, weight }) => ({
    weight,
    passages: [...gains.keys()].filter((passage) => reader.toRecord(passage) === record),
  }));
  if (own.some(({ passages }) => passages.length === 0)) return [];
  const weights = new Map<number, number>();
  for (const { weight, passages } of own)
    for (const passage of passages) weights.set(passage, (weights.get(passage) ?? 0) + weight);
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || a - b);
  return best ? [best[0]] : [];
}

/** What was found in each passage, together. */
export function mergeOffsets(all: readonly Offsets[]): Offsets {
  const merged = new Map<number, Map<string, ReadonlySet<number>>>();
  for (const [passage, own] of all.flatMap((offsets) => [...offsets])) {
    const byLang = merged.get(passage) ?? new Map<string, ReadonlySet<number>>();
    for (const [lang, set] of own) byLang.set(lang, (byLang.get(lang) ?? new Set<number>()).union(set));
    merged.set(passage, byLang);
  }
  return merged;
}
