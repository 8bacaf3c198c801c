import { isHyphen, type PhraseTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

/** The place behind the ending of a case or an ordinal that is written against the digits that end at `to`: “2-х”, “18-й”; `to` where there is none. */
export function skipSuffix(tokens: readonly Token[], to: number, suffixes: PhraseTable<true>): number {
  const mark = tokens[to];
  if (!mark || !isGlued(tokens, to)) return to;
  const next = isHyphen(mark) && isGlued(tokens, to + 1) ? to + 1 : to;
  const suffix = suffixes.match(tokens, to) ?? suffixes.match(tokens, next);
  return suffix && !isGoingOn(tokens, suffix.to) ? suffix.to : to;
}

function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && isGlued(tokens, at) && (next.kind !== 'other' || isHyphen(next));
}
