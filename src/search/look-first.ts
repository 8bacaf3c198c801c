import type { IndexReader } from './index-reader.ts';
import { mergeOffsets, type RankedPassages, rankIn, rankRecords, type Wanted } from './rank-records.ts';

/** Records looked into at a time: each costs a small file for each of its languages. */
export const recordsAtATime = 12;
/** How often further records are looked into because none has all in one passage. */
const mostTries = 1;

/** The records that have something of what is looked for among the passages wanted, in the order to look into them. */
export function listRecords(wanted: Wanted, reader: IndexReader): number[] {
  const ranked = rankRecords(wanted.required, wanted.helpful, reader);
  return ranked.filter((record) => hasWanted(record, wanted, reader));
}

function hasWanted(record: number, { isWanted }: Wanted, { toFirstPassage }: IndexReader): boolean {
  for (let passage = toFirstPassage(record); passage < toFirstPassage(record + 1); passage++)
    if (isWanted(passage)) return true;
  return false;
}

/** Looks into the first records, and into some more as long as none of them has all in one passage. */
export async function lookFirst(records: readonly number[], most: number, wanted: Wanted, reader: IndexReader) {
  let looked = Math.min(most, records.length);
  let first = await rankIn(records.slice(0, looked), wanted, reader);
  for (let turn = 0; first.isPartial && turn < mostTries && looked < records.length; turn++) {
    const next = await rankIn(records.slice(looked, looked + recordsAtATime), wanted, reader);
    looked = Math.min(looked + recordsAtATime, records.length);
    first = join(first, next);
  }
  return { first: first.isPartial ? { ...first, scattered: [] } : first, looked };
}

/** What has all in one passage takes the place of what has not. */
function join(first: RankedPassages, next: RankedPassages): RankedPassages {
  const isBetter = !next.isPartial && next.passages.length > 0;
  return {
    passages: isBetter ? next.passages : [...first.passages, ...next.passages],
    isPartial: !isBetter,
    scattered: [...first.scattered, ...next.scattered],
    offsets: mergeOffsets([first.offsets, next.offsets]),
  };
}
