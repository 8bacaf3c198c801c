import type { Match, PhraseTable } from './phrase-table.ts';
import type { Token } from './tokenise.ts';

/** A phrase by the token where it starts, and what it means. */
export interface Ending<T> {
  readonly from: number;
  readonly value: T;
}

/**
 * The phrases of a table by the token index at which they end, so that a reader standing on a number
 * can look back. Of two that end at the same place the longer stands.
 */
export function markEnds<T>(tokens: readonly Token[], table: PhraseTable<T>): ReadonlyMap<number, Ending<T>> {
  const ends = new Map<number, Ending<T>>();
  for (let from = 0; from < tokens.length; from++) {
    const match: Match<T> | undefined = table.match(tokens, from);
    if (match && !ends.has(match.to)) ends.set(match.to, { from, value: match.value });
  }
  return ends;
}
