import type { FoundAttribution } from '../find-attributions.ts';
import type { TokenRange } from '../find-clauses.ts';
import type { VerbGroup } from '../find-verbs.ts';
import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../read-sentences.ts';
import { isContent } from '../word-class.ts';

/** A source and the tokens it answers for. */
export interface Claim {
  readonly source: TokenRange;
  readonly scope: TokenRange;
  readonly via: FoundAttribution['via'];
  /** Whether the saying is what the sentence as a whole does. */
  readonly isMain: boolean;
}

/** One way of saying who says so: the claims of a sentence that are made that way. */
export type AttributionRule = (sentence: Sentence, grammar: Grammar) => Claim[];

/** Whether the phrase can name a speaker: it holds a name, or a noun for a person or paper that says things. */
export function isSourceLike({ tokens }: Sentence, { start, end }: TokenRange, { isSourceNoun }: Grammar): boolean {
  return tokens.slice(start, end).some((token, offset) => {
    const isName = token.capital && isContent(token) && start + offset > 0;
    return isName || isSourceNoun(token.key);
  });
}

/** Whether what the phrase is about, its first noun or name, can be a source: “the report”, not “the mood in Rome”. */
export function isHeadedBySource({ tokens }: Sentence, { start, end }: TokenRange, grammar: Grammar): boolean {
  const head = tokens.slice(start, end).find((token) => isContent(token));
  if (!head || grammar.isNotSource(head.key)) return false;
  return head.capital || grammar.isSourceNoun(head.key);
}

const saying: ReadonlySet<VerbGroup['sense']> = new Set(['say', 'tell', 'report', 'show']);

export function isSaying({ sense }: Pick<VerbGroup, 'sense'>): boolean {
  return saying.has(sense);
}

/**
 * The stretch of the sentence around `at` that no semicolon or contrasting conjunction divides; from the beginning
 * of the sentence where nobody says anything before it.
 */
export function findStretch({ tokens, verbs }: Sentence, at: number): TokenRange {
  let start = at;
  while (start > 0 && !isDivided(tokens, start)) start -= 1;
  if (!verbs.some((verb) => verb.end <= start && isSaying(verb))) start = 0;
  let end = at + 1;
  while (end < tokens.length && !isDivided(tokens, end)) end += 1;
  return { start, end };
}

function isDivided(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.key;
  return before === ';' || (before === ',' && tokens[at]?.tags.has('contrasts') === true);
}
