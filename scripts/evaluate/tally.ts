/** What was found beside what should have been, of one kind in one language. */
export interface Tally {
  /** Things that should be found. */
  gold: number;
  /** Things that were found. */
  found: number;
  /** Things of the gold that were found, wherever their ends are. */
  right: number;
  /** Those of them that were found to the letter. */
  exact: number;
}

/** A row of the table: one kind of thing in one language of one set. */
export interface Row extends Readonly<Tally> {
  readonly set: string;
  readonly lang: string;
  readonly kind: string;
}

/** Counts by language and kind for one set. */
export interface Tallies {
  readonly add: (lang: string, kind: string, counts: Partial<Tally>) => void;
  /** In order of language and kind. */
  readonly rows: () => Row[];
}

/** An empty count for the set of this name. */
export function createTallies(set: string): Tallies {
  const tallies = new Map<string, { lang: string; kind: string; tally: Tally }>();
  return {
    add: (lang, kind, { gold = 0, found = 0, right = 0, exact = 0 }) => {
      const key = `${lang}\u0000${kind}`;
      const entry = tallies.get(key) ?? { lang, kind, tally: { gold: 0, found: 0, right: 0, exact: 0 } };
      tallies.set(key, entry);
      entry.tally.gold += gold;
      entry.tally.found += found;
      entry.tally.right += right;
      entry.tally.exact += exact;
    },
    rows: () =>
      [...tallies]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { lang, kind, tally }]) => ({ set, lang, kind, ...tally })),
  };
}

/** Share of what was found that is right; `undefined` where nothing was found. */
export function toPrecision({ right, found }: Tally): number | undefined {
  return found === 0 ? undefined : right / found;
}

/** Share of the gold that was found; `undefined` where there is none. */
export function toRecall({ right, gold }: Tally): number | undefined {
  return gold === 0 ? undefined : right / gold;
}

/** The harmonic mean of precision and recall; `undefined` where there is neither gold nor finding. */
export function toF1({ right, found, gold }: Tally): number | undefined {
  return found + gold === 0 ? undefined : (2 * right) / (found + gold);
}

/** The same, of what was found to the letter. */
export function toExactF1({ exact, found, gold }: Tally): number | undefined {
  return found + gold === 0 ? undefined : (2 * exact) / (found + gold);
}
