import type { Range } from '../../model/span.ts';
import type { TextCutter } from '../cut-text.ts';
import { findFirstIndex } from '../find-first-index.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import { findHedgeCues, type HedgeCue } from './find-hedge-cues.ts';
import { findReportedStarts } from './find-reported-starts.ts';
import { findVerbs, type VerbGroup } from './find-verbs.ts';
import type { Grammar } from './grammar.ts';
import { type TaggedToken, tagTokens } from './tag-tokens.ts';

/** What the rules of this stage read: a segment's words, their classes, its verbs, hedges and clauses. */
export interface Sentence extends Range {
  /** The index of the segment it is, or is a piece of. */
  readonly segment: number;
  readonly tokens: readonly TaggedToken[];
  readonly verbs: readonly VerbGroup[];
  readonly cues: readonly HedgeCue[];
  readonly clauses: readonly Clause[];
  readonly nounsHaveCapitals: boolean;
  readonly isSourceNoun: Grammar['isSourceNoun'];
}

// Prose has no sentence this long; a segment that has is read in pieces, so that the work grows with its length only.
const longestSentence = 400;

/**
 * The segments as sentences, in order; a segment without a word gives none. One that ends in a colon is read with the
 * next: “Il ministro ha dichiarato: | Non firmeremo.”
 */
export function readSentences(
  plain: string,
  segments: readonly Range[],
  grammar: Grammar,
  cutter: TextCutter,
): Sentence[] {
  const cuts = cutter.cutSegments(plain, segments);
  return segments.flatMap((range, segment) => {
    if (leadsOn(plain, range, segments[segment + 1])) return [];
    const start = findLead(plain, segments, segment);
    const own = start === range.start ? cuts[segment] : undefined;
    const tokens = grammar.tokenise(own ?? cutter.cut(plain, { start, end: range.end }));
    const count = Math.ceil(tokens.length / longestSentence);
    return Array.from({ length: count }, (_, piece) => {
      const part = tokens.slice(piece * longestSentence, (piece + 1) * longestSentence);
      return readSentence(tagTokens(part, grammar), segment, grammar);
    });
  });
}

/** Where the first of the segments that lead on to this one starts. */
function findLead(plain: string, segments: readonly Range[], segment: number): number {
  let first = segment;
  while (first > 0 && leadsOn(plain, segments[first - 1], segments[first])) first -= 1;
  return segments[first]?.start ?? 0;
}

// A colon leads on within a line only: what stands above a list or a table is a sentence of its own.
function leadsOn(plain: string, range: Range | undefined, next: Range | undefined): boolean {
  if (!range || !next) return false;
  return plain[range.end - 1] === ':' && plain[range.end] === ' ' && next.start === range.end + 1;
}

function readSentence(tokens: readonly TaggedToken[], segment: number, grammar: Grammar): Sentence {
  const verbs = findVerbs(tokens, grammar);
  const cues = findHedgeCues(tokens, grammar);
  const reportedStarts = findReportedStarts(tokens, verbs, grammar);
  const verbStarts = new Set([...verbs, ...cues].map(({ start }) => start));
  tokens.forEach(({ tags }, at) => {
    if (tags.size === 0) return;
    if (tags.has('have') || tags.has('be') || tags.has('modals')) verbStarts.add(at);
  });
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    segment,
    tokens,
    verbs,
    cues,
    nounsHaveCapitals: grammar.rules.nounsHaveCapitals,
    isSourceNoun: grammar.isSourceNoun,
    clauses: findClauses({ tokens, verbStarts, reportedStarts: new Set(reportedStarts.values()) }),
  };
}

/** The text offsets of a range of tokens. */
export function toOffsets(tokens: readonly TaggedToken[], { start, end }: { start: number; end: number }): Range {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The place of the first token that ends after `offset`; the number of tokens where none does. */
export function findTokenAt(tokens: readonly TaggedToken[], offset: number): number {
  return findFirstIndex(tokens, ({ end }) => end > offset);
}
