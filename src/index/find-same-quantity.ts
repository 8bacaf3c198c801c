import type { Figure } from '../model/figure.ts';
import type { FigurePlace, FigureRecord } from './collect-figures.ts';
import { compareComparables, type Difference, toComparable } from './compare-figures.ts';

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
 * A function that finds, for a figure, those of the same kind in other sentences which share an entity and the unit,
 * or a word of what is counted; where there is a measured unit, that may then be another one.
 */
export function createSameQuantityFinder(records: readonly FigureRecord[]): (record: FigureRecord) => SameQuantities {
  const postings = new Map<string, FigureRecord[]>();
  for (const record of records) for (const key of toKeys(record)) addPosting(postings, key, record);

  return (record) => {
    const shared = countShared(record, toKeys(record), postings);
    const [place] = record.places;
    const own = toComparable(place);
    const found = [...shared]
      .filter(([other]) => other.places[0].segment.id !== place.segment.id)
      .map(([other, count]) => ({
        record: other,
        count,
        differences: compareComparables(own, toComparable(other.places[0])),
      }))
      .sort((a, b) => a.differences.length - b.differences.length || b.count - a.count);
    const nearest = found.slice(0, mostShown).map(({ count: _, ...same }) => same);
    return { nearest, hasMore: found.length > mostShown || shared.size >= mostCompared };
  };
}

/** What a figure can share: its entities with its kind and unit, and its words with its kind. */
function toKeys({ places: [place] }: FigureRecord): string[] {
  const { figure } = place;
  if (isUnique(figure)) return [];
  const { unit, words } = toComparable(place);
  const quantity = `${figure.kind} ${unit}`;
  const entities = figure.entities.map((id) => `${quantity}\u0000${id}`);
  const scope = isMeasured(place) ? figure.kind : quantity;
  return [...entities, ...words.map((word) => `${scope}\u0000:${word}`)];
}

/** Dates, durations and ranks measure nothing that could be the same. */
function isUnique({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'duration' || kind === 'ordinal';
}

/** Whether what is counted is told apart from the unit; a counted noun is both. */
function isMeasured({ figure: { kind } }: FigurePlace): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'change';
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
