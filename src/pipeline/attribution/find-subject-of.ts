import type { TokenRange } from './find-clauses.ts';
import type { VerbGroup } from './find-verbs.ts';
import type { Grammar } from './grammar.ts';
import { findPhraseAfter, findPhraseBefore, skipBack } from './noun-phrase.ts';
import type { Sentence } from './read-sentences.ts';
import { hasTag } from './word-class.ts';

/** Tokens of a party or a country with its bracket; a longer one says something of its own. */
const longestBracket = 8;

/** The subject of a verb; undefined where it is left out or cannot be told. */
export function findSubjectOf(sentence: Sentence, verb: VerbGroup, grammar: Grammar): TokenRange | undefined {
  const { verbFirst, verbSecond } = grammar.rules;
  const behind = verbFirst ? findPhraseAfter(sentence, verb.end) : undefined;
  const inverted = behind ?? (verbSecond ? findInverted(sentence, verb) : undefined);
  return inverted ?? findSubjectBefore(sentence, verb, grammar);
}

// “Am Montag sagte der Minister”: where the verb comes second and no noun phrase stands first, the subject follows.
function findInverted(sentence: Sentence, verb: VerbGroup): TokenRange | undefined {
  const { tokens, clauses } = sentence;
  const clause = clauses.find(({ parts }) => parts.some(({ start, end }) => start <= verb.start && verb.start < end));
  const first = tokens[clause?.parts[0]?.start ?? 0];
  const isAdverbial = hasTag(first, 'prepositions', 'adverbs') && !hasTag(first, 'determiners');
  return isAdverbial ? findPhraseAfter(sentence, verb.end) : undefined;
}

function findSubjectBefore(sentence: Sentence, verb: VerbGroup, grammar: Grammar): TokenRange | undefined {
  const { tokens } = sentence;
  const at = skipBracket(tokens, skipBack(tokens, verb.start));
  const before = tokens[at - 1];
  const shared = findSharing(sentence, verb);
  if (shared) return findSubjectOf(sentence, shared, grammar);
  if (hasTag(before, 'relativizers')) return findAntecedent(sentence, at - 1, grammar);
  if (before?.key !== ',') return findBeforeAdjunct(sentence, at, grammar);
  const end = findResumed(sentence, verb.start) ?? findApposed(sentence, at - 1);
  return end === undefined ? undefined : findPhraseBefore(sentence, skipAge(sentence, end), grammar);
}

// “Prezident v Kyjevě uvedl”: where a preposition leads to the noun before the verb, one before that is the subject.
function findBeforeAdjunct(sentence: Sentence, at: number, grammar: Grammar): TokenRange | undefined {
  const phrase = findPhraseBefore(sentence, at, grammar);
  const preposition = (phrase?.start ?? 0) - 1;
  if (!phrase || !hasTag(sentence.tokens[preposition], 'prepositions')) return phrase;
  const end = skipBracket(sentence.tokens, skipBack(sentence.tokens, preposition));
  const subject = findPhraseBefore(sentence, end, grammar);
  const isAdjunct = subject && hasTag(sentence.tokens[subject.start - 1], 'prepositions');
  return subject && !isAdjunct && subject.end <= preposition ? subject : phrase;
}

// “Petr Novák (ODS) řekl”: what a short bracket adds to the subject.
function skipBracket(tokens: Sentence['tokens'], at: number): number {
  if (tokens[at - 1]?.key !== ')') return at;
  for (let start = at - 2; start >= Math.max(0, at - longestBracket); start -= 1) {
    if (tokens[start]?.key === '(') return start;
  }
  return at;
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
