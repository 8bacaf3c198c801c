import { findReportedStarts } from '../find-reported-starts.ts';
import { findSubjectOf } from '../find-subject-of.ts';
import type { VerbGroup } from '../find-verbs.ts';
import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../read-sentences.ts';
import { type Claim, findStretch, isHeadedBySource, isSaying } from './attribution-rule.ts';

/** “The report says that …”, “the ministry estimates losses of …”: for what follows the verb. */
export function findReportedClauses(sentence: Sentence, grammar: Grammar): Claim[] {
  const starts = findReportedStarts(sentence.tokens, sentence.verbs, grammar);
  return sentence.verbs.flatMap((verb) => {
    if (verb.negated || verb.passive || !isSaying(verb)) return [];
    const clause = starts.get(verb);
    const start = clause ?? findObject(sentence, verb);
    const source = start === undefined ? undefined : findSubjectOf(sentence, verb, grammar);
    if (start === undefined || !source) return [];
    const mustBeSource = clause === undefined || verb.sense === 'show';
    if (mustBeSource && !isHeadedBySource(sentence, source, grammar)) return [];
    const { end } = findStretch(sentence, start);
    return [{ source, scope: { start, end }, via: clause === undefined ? ('noun' as const) : ('clause' as const) }];
  });
}

function findObject({ tokens }: Sentence, { sense, end }: VerbGroup): number | undefined {
  const next = tokens[end];
  return sense === 'report' && next && next.kind !== 'mark' ? end : undefined;
}
