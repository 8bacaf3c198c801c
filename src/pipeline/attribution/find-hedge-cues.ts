import type { TokenRange } from './find-clauses.ts';
import type { Grammar } from './grammar.ts';
import type { TaggedToken } from './tag-tokens.ts';

/** `open`: may, if confirmed. `hearsay`: passed on without being vouched for; a named source settles it. */
export type HedgeStrength = 'open' | 'hearsay';

export interface HedgeCue extends TokenRange {
  readonly strength: HedgeStrength;
}

// “crebbe”-sized words and shorter are roots, not endings.
const shortestEndingWord = 4;

/** The words and verb forms that leave a statement open, in order, none within another. */
export function findHedgeCues(tokens: readonly TaggedToken[], grammar: Grammar): HedgeCue[] {
  const cues: HedgeCue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = measure(tokens, at, grammar);
    const longest = Math.max(length.open, length.hearsay);
    if (longest === 0 && length.notHedges === 0) continue;
    if (longest > length.notHedges) {
      cues.push({ start: at, end: at + longest, strength: length.open === longest ? 'open' : 'hearsay' });
    }
    at += Math.max(longest, length.notHedges) - 1;
  }
  return cues;
}

function measure(tokens: readonly TaggedToken[], at: number, { hedges, hearsayEndings, openEndings }: Grammar) {
  return {
    open: Math.max(hedges.open(tokens, at), hasEnding(tokens[at], openEndings) ? 1 : 0),
    hearsay: Math.max(hedges.hearsay(tokens, at), hasEnding(tokens[at], hearsayEndings) ? 1 : 0),
    notHedges: hedges.notHedges(tokens, at),
  };
}

function hasEnding(token: TaggedToken | undefined, endings: readonly string[]): boolean {
  if (token?.kind !== 'word' || token.key.length <= shortestEndingWord) return false;
  return endings.some((ending) => token.key.endsWith(ending));
}
