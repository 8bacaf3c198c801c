import type { TokenRange } from './find-clauses.ts';
import type { VerbGroup } from './find-verbs.ts';
import type { Grammar } from './grammar.ts';
import { findPhraseBefore, hasTag } from './noun-phrase.ts';
import type { Sentence } from './read-sentences.ts';

/** The subject of a verb, where it stands before it; undefined where it is left out or cannot be told. */
export function findSubjectOf(sentence: Sentence, verb: VerbGroup, grammar: Grammar): TokenRange | undefined {
  const { tokens } = sentence;
  const at = skipBack(sentence, verb.start);
  const before = tokens[at - 1];
  if (hasTag(before, 'relativizers')) return findAntecedent(sentence, at - 1, grammar);
  if (before?.key !== ',') return findPhraseBefore(sentence, at, grammar);
  const end = findResumed(sentence, verb.start) ?? findApposed(sentence, at - 1);
  return end === undefined ? undefined : findPhraseBefore(sentence, end, grammar);
}

function skipBack({ tokens }: Sentence, at: number): number {
  let place = at;
  while (hasTag(tokens[place - 1], 'adverbs', 'negations', 'clitics') && !hasTag(tokens[place - 1], 'pronouns')) place -= 1;
  return place;
}

// “the report, which was …, says”: the subject ends where the relative clause begins.
function findResumed({ clauses, tokens }: Sentence, at: number): number | undefined {
  for (const { parts } of clauses) {
    const index = parts.findIndex(({ start }) => start === at);
    const end = index > 0 ? parts[index - 1]?.end : undefined;
    if (end !== undefined) return tokens[end - 1]?.key === ',' ? end - 1 : end;
  }
  return undefined;
}

// “Anna Bianchi, head of the agency, says”: the subject ends at the comma before the last.
function findApposed({ tokens }: Sentence, comma: number): number | undefined {
  for (let at = comma - 1; at > 0; at -= 1) {
    if (tokens[at]?.key === ',') return at;
    if (tokens[at]?.key === ';' || tokens[at]?.key === ':') return undefined;
  }
  return undefined;
}

function findAntecedent(sentence: Sentence, relativizer: number, grammar: Grammar): TokenRange | undefined {
  const isAfterComma = sentence.tokens[relativizer - 1]?.key === ',';
  return findPhraseBefore(sentence, isAfterComma ? relativizer - 1 : relativizer, grammar);
}
