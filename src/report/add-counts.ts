/** Counts by name. */
export type Counts = Record<string, number>;

/** Counts one more of a name, or so many. */
export function addCount(counts: Counts, name: string, more = 1): void {
  counts[name] = (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0) + more;
}

/** The counts in the order of their names, so that the same counts are the same text. */
export function sortCounts(counts: Readonly<Counts>): Counts {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many there are in all. */
export function sumCounts(counts: Readonly<Counts>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
