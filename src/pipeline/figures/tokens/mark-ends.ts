import type { PhraseTable } from './phrase-table.ts';
import type { Token } from './tokenise.ts';

/** A phrase by the token where it starts, and what it means. */
export interface Ending<T> {
  readonly from: number;
  readonly value: T;
}

/** The phrases of a table by the token index at which they end. */
export interface Ends<T> {
  readonly get: (at: number) => Ending<T> | undefined;
  readonly has: (at: number) => boolean;
}

/**
 * The phrases of a table by the token index at which they end, so that a reader standing on a number
 * can look back. Of two that end at the same place the longer stands. They are looked for where they are asked for.
 */
export function markEnds<T>(tokens: readonly Token[], table: PhraseTable<T>): Ends<T> {
  const known: (Ending<T> | null)[] = [];
  const find = (at: number): Ending<T> | undefined => {
    for (let from = Math.max(0, at - table.longest); from < at; from++) {
      const match = table.match(tokens, from);
      if (match?.to === at) return { from, value: match.value };
    }
    return undefined;
  };
  const get = (at: number): Ending<T> | undefined => {
    const before = known[at];
    if (before !== undefined) return before ?? undefined;
    const found = find(at);
    known[at] = found ?? null;
    return found;
  };
  return { get, has: (at) => get(at) !== undefined };
}
