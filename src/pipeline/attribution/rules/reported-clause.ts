import { findReportedStarts } from '../find-reported-starts.ts';
import { findSubjectOf } from '../find-subject-of.ts';
import type { VerbGroup } from '../find-verbs.ts';
import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../read-sentences.ts';
import { hasTag } from '../word-class.ts';
import { type Claim, findStretch, isHeadedBySource, isSaying } from './attribution-rule.ts';

/** “The report says that …”, “the ministry estimates losses of …”: for what follows the verb. */
export function findReportedClauses(sentence: Sentence, grammar: Grammar): Claim[] {
  const starts = findReportedStarts(sentence.tokens, sentence.verbs, grammar);
  return sentence.verbs.flatMap((verb) => {
    if (verb.negated || verb.voice !== 'active' || !isSaying(verb)) return [];
    const clause = starts.get(verb);
    const start = clause ?? findObject(sentence, verb);
    const source = start === undefined ? undefined : findSubjectOf(sentence, verb, grammar);
    if (start === undefined || !source) return [];
    const mustBeSource = clause === undefined || verb.sense === 'show';
    if (mustBeSource && !isHeadedBySource(sentence, source, grammar)) return [];
    const end = Math.min(findStretch(sentence, start).end, findResumption(sentence, start));
    const via = clause === undefined ? ('noun' as const) : ('clause' as const);
    return [{ source, scope: { start, end }, via, isMain: isInMainClause(sentence, verb) }];
  });
}

// Where a clause that began before the reported one goes on: there it ends.
function findResumption({ clauses, tokens }: Sentence, start: number): number {
  const resumed = clauses.flatMap(({ parts }) => parts.slice(1).filter(() => (parts[0]?.start ?? start) < start));
  return Math.min(tokens.length, ...resumed.map((part) => part.start).filter((at) => at > start));
}

function isInMainClause({ clauses, tokens }: Sentence, { start }: VerbGroup): boolean {
  if (hasTag(tokens[0], 'subordinators', 'relativizers')) return false;
  return clauses[0]?.parts.some((part) => part.start <= start && start < part.end) === true;
}

function findObject({ tokens }: Sentence, { sense, end }: VerbGroup): number | undefined {
  const next = tokens[end];
  return sense === 'report' && next && next.kind !== 'mark' ? end : undefined;
}
