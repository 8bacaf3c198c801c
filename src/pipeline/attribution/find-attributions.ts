import type { Range } from '../../model/span.ts';
import type { Grammar } from './grammar.ts';
import { type Sentence, toOffsets } from './read-sentences.ts';
import { findAsClauses } from './rules/as-clause.ts';
import { findAsides } from './rules/aside.ts';
import type { AttributionRule } from './rules/attribution-rule.ts';
import { findPassives } from './rules/passive.ts';
import { findPostpositional, findPrepositional } from './rules/prepositional.ts';
import { findReportedClauses } from './rules/reported-clause.ts';

/** The words that name who says so, and the stretch of text they answer for. */
export interface FoundAttribution extends Range {
  readonly text: string;
  readonly scope: Range;
  /** `clause`: what the source says is a clause of its own. `noun`: it is a noun the source is the subject of. */
  readonly via: 'clause' | 'noun' | 'aside';
  /** Whether the saying is what the sentence as a whole does: “X says that …”, not “Y, which X says …, fell”. */
  readonly isMain: boolean;
}

const rules: readonly AttributionRule[] = [
  findPrepositional,
  findPostpositional,
  findAsClauses,
  findReportedClauses,
  findPassives,
  findAsides,
];

/**
 * Those a sentence names as saying something, in the order of their words. A word is part of one attribution only:
 * the rule that comes first has it.
 */
export function findAttributions(plain: string, sentence: Sentence, grammar: Grammar): FoundAttribution[] {
  const taken = new Set<number>();
  const found: FoundAttribution[] = [];
  for (const rule of rules) {
    for (const { source, scope, via, isMain } of rule(sentence, grammar)) {
      const words = Array.from({ length: source.end - source.start }, (_, step) => source.start + step);
      if (words.some((at) => taken.has(at)) || scope.end <= scope.start) continue;
      for (const at of words) taken.add(at);
      const range = toOffsets(sentence.tokens, source);
      const text = plain.slice(range.start, range.end);
      found.push({ ...range, text, scope: toOffsets(sentence.tokens, scope), via, isMain });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
