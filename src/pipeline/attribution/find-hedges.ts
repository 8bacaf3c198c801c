import type { Range } from '../../model/span.ts';
import type { Clause, TokenRange } from './find-clauses.ts';
import type { HedgeStrength } from './find-hedge-cues.ts';
import { type Sentence, toOffsets } from './read-sentences.ts';

/** Words that leave a statement open, and the stretch of text they leave open. */
export interface FoundHedge extends Range {
  readonly text: string;
  readonly scope: Range;
  readonly strength: HedgeStrength;
}

/** The hedges of one sentence, in order. */
export function findHedges(plain: string, sentence: Sentence): FoundHedge[] {
  const pieces = toPieces(sentence.clauses);
  return sentence.cues.map((cue) => {
    const range = toOffsets(sentence.tokens, cue);
    const scope = toOffsets(sentence.tokens, findScope(pieces, cue));
    return { ...range, text: plain.slice(range.start, range.end), scope, strength: cue.strength };
  });
}

function toPieces(clauses: readonly Clause[]): TokenRange[] {
  return clauses.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
}

// A clause that begins this soon after the cue is the one it governs: “it seems that …”, “sembra però che …”.
const governed = 2;

function findScope(pieces: readonly TokenRange[], cue: TokenRange): TokenRange {
  const index = pieces.findIndex(({ end }) => end > cue.start);
  const own = pieces[index];
  if (!own) return cue;
  const next = pieces[index + 1];
  const end = next && next.start - cue.end < governed ? next.end : own.end;
  return { start: own.start, end: Math.max(end, cue.end) };
}
