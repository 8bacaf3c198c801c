/** A sorted list in pieces of about one size, found by the first key of each. */
export interface Shards<K extends string | number, T> {
  /** The first key of each shard, ascending. */
  readonly starts: readonly K[];
  readonly shards: readonly (readonly T[])[];
}

interface Cut<T> {
  /** In the unit of `most`. */
  readonly weigh: (entry: T) => number;
  readonly most: number;
  /** Whether an entry has to be in the shard of the one before it. */
  readonly isBound?: (before: T, entry: T) => boolean;
}

/** Cuts entries sorted by `toKey` into shards of at most `most`, unless one entry alone is more. */
export function cutShards<K extends string | number, T>(
  entries: readonly T[],
  toKey: (entry: T) => K,
  { weigh, most, isBound = () => false }: Cut<T>,
): Shards<K, T> {
  const shards: T[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  let before: T | undefined;
  for (const entry of entries) {
    const own = weigh(entry);
    const isTied = before !== undefined && isBound(before, entry);
    if (weight + own > most && !isTied) {
      shards.push([]);
      weight = 0;
    }
    shards.at(-1)?.push(entry);
    weight += own;
    before = entry;
  }
  return { starts: shards.flatMap(([first]) => (first === undefined ? [] : [toKey(first)])), shards };
}

/** The number of the only shard that `key` can be in; 0 for a key before all. */
export function findShard<K extends string | number>(starts: readonly K[], key: K): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = starts[middle];
    if (start !== undefined && start <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
