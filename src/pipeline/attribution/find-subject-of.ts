import type { TokenRange } from './find-clauses.ts';
import type { VerbGroup } from './find-verbs.ts';
import type { Grammar } from './grammar.ts';
import { findPhraseBefore, skipBack } from './noun-phrase.ts';
import type { Sentence } from './read-sentences.ts';
import { hasTag } from './word-class.ts';

/** The subject of a verb, where it stands before it; undefined where it is left out or cannot be told. */
export function findSubjectOf(sentence: Sentence, verb: VerbGroup, grammar: Grammar): TokenRange | undefined {
  const { tokens } = sentence;
  const at = skipBack(tokens, verb.start);
  const before = tokens[at - 1];
  const shared = findSharing(sentence, verb);
  if (shared) return findSubjectOf(sentence, shared, grammar);
  if (hasTag(before, 'relativizers')) return findAntecedent(sentence, at - 1, grammar);
  if (before?.key !== ',') return findPhraseBefore(sentence, at, grammar);
  const end = findResumed(sentence, verb.start) ?? findApposed(sentence, at - 1);
  return end === undefined ? undefined : findPhraseBefore(sentence, skipAge(sentence, end), grammar);
}

// “Anna Bianchi, 41, who …, says”.
function skipAge({ tokens }: Sentence, end: number): number {
  return tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.key === ',' ? end - 2 : end;
}

// “The mayor came and said”: the verb before the conjunction has the subject of both.
function findSharing({ clauses, verbs }: Sentence, verb: VerbGroup): VerbGroup | undefined {
  const clause = clauses.find(({ parts }) => parts.some(({ start, end }) => start <= verb.start && verb.start < end));
  const start = clause?.parts[0]?.start ?? 0;
  const head = clause?.kind === 'coordinate' ? clause.parent?.parts[0]?.start : undefined;
  if (head === undefined || verbs.some((other) => other.start >= start && other.start < verb.start)) return undefined;
  return verbs.find((other) => other.start >= head && other.start < start);
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
