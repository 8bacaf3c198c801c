import type { Figure } from '../model/figure.ts';
import type { FigureRecord } from './collect-figures.ts';
import { compareFigures, type Difference, toSubjectWords } from './compare-figures.ts';

/** Another figure that may measure the same thing, and why it cannot be set beside the first one, if so. */
export interface SameQuantity {
  readonly record: FigureRecord;
  readonly differences: readonly Difference[];
}

/** A page shows no more than this many, so that it does not grow with the corpus. */
const mostShown = 12;
/** Nor are more than this many looked at: those that share the rarest names and words. */
const mostCompared = 200;

export interface SameQuantities {
  /** The comparable ones first, then those that share most. */
  readonly nearest: readonly SameQuantity[];
  /** Whether there are others. */
  readonly hasMore: boolean;
}

/**
 * A function that finds, for a figure, those of the same kind and unit in other sentences which share an entity
 * or a word of what is counted.
 */
export function createSameQuantityFinder(records: readonly FigureRecord[]): (record: FigureRecord) => SameQuantities {
  const keys = new Map(records.map((record) => [record, toKeys(record)]));
  const postings = new Map<string, FigureRecord[]>();
  for (const [record, own] of keys) for (const key of own) addPosting(postings, key, record);

  return (record) => {
    const shared = countShared(record, keys.get(record) ?? [], postings);
    const [place] = record.places;
    const found = [...shared]
      .filter(([other]) => other.places[0].segment.id !== place.segment.id)
      .map(([other, count]) => ({ record: other, count, differences: compareFigures(place, other.places[0]) }))
      .sort((a, b) => a.differences.length - b.differences.length || b.count - a.count);
    const nearest = found.slice(0, mostShown).map(({ count: _, ...same }) => same);
    return { nearest, hasMore: found.length > mostShown || shared.size >= mostCompared };
  };
}

/** What a figure can share: each of its entities and words with its quantity, so that only the same quantity shares them. */
function toKeys({ places: [place] }: FigureRecord): string[] {
  const quantity = toQuantity(place.figure);
  if (quantity === undefined) return [];
  const parts = [...place.figure.entities, ...toSubjectWords(place)];
  return [...new Set(parts.map((part) => `${quantity}\u0000${part}`))];
}

/** Kind and unit in one word; absent for dates, durations and ranks, which measure nothing that could be the same. */
function toQuantity(figure: Figure): string | undefined {
  if (figure.kind === 'date' || figure.kind === 'duration' || figure.kind === 'ordinal') return undefined;
  return `${figure.kind} ${figure.unit?.toLowerCase() ?? ''}`;
}

function addPosting(postings: Map<string, FigureRecord[]>, key: string, record: FigureRecord): void {
  const list = postings.get(key);
  if (list) list.push(record);
  else postings.set(key, [record]);
}

/** The records that share a key with `record`, with how many; the rarest keys first, until there are enough. */
function countShared(
  record: FigureRecord,
  keys: readonly string[],
  postings: ReadonlyMap<string, readonly FigureRecord[]>,
): Map<FigureRecord, number> {
  const shared = new Map<FigureRecord, number>();
  const lists = keys.map((key) => postings.get(key) ?? []).sort((a, b) => a.length - b.length);
  for (const list of lists) {
    for (const other of list.slice(0, mostCompared)) {
      if (other !== record && (shared.has(other) || shared.size < mostCompared)) {
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
  }
  return shared;
}
