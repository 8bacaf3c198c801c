import type { TokenRange } from '../find-clauses.ts';
import { findSubjectOf } from '../find-subject-of.ts';
import { findPhraseBefore } from '../noun-phrase.ts';
import { hasTag, isContent } from '../word-class.ts';
import { type SubjectInput, toLabel, withoutFigures } from './subject-rule.ts';

/** “Imports rose from $200 million”: the subject of the verb that says what the quantity does. */
export function findGrammaticalSubject(input: SubjectInput): TokenRange[] {
  const { sentence, grammar } = input;
  const from = findPredicateStart(input);
  const verb = sentence.verbs.findLast(({ end, sense }) => end <= from && sense === 'amount');
  if (!verb) return findCopula(input, from);
  const subject = findSubjectOf(sentence, verb, grammar);
  const isInverted = subject !== undefined && subject.start >= verb.end;
  if (!isBetweenClear(input, isInverted ? subject.end : verb.end, from)) return [];
  return subject && !isPronoun(input, subject) ? withoutFigures(input, subject) : [];
}

// Both ends of a change stand in one predicate.
function findPredicateStart({ place, places }: SubjectInput): number {
  const change = places.find(({ figure, start, end }) => {
    return figure.kind === 'change' && start <= place.start && place.end <= end;
  });
  return (change ?? place).from;
}

// “The deficit is 5 %.”
function findCopula(input: SubjectInput, from: number): TokenRange[] {
  const { sentence, grammar } = input;
  const { tokens } = sentence;
  let at = from;
  while (hasTag(tokens[at - 1], 'genitives', 'prepositions', 'adverbs') && !hasTag(tokens[at - 1], 'be')) at -= 1;
  if (!hasTag(tokens[at - 1], 'be')) return [];
  while (hasTag(tokens[at - 1], 'be', 'have')) at -= 1;
  const subject = findPhraseBefore(sentence, at, grammar);
  return subject && !isPronoun(input, subject) ? toLabel(sentence, subject) : [];
}

// Between verb and figure only what leads up to it: prepositions, adverbs, another figure.
function isBetweenClear({ sentence, places }: SubjectInput, start: number, end: number): boolean {
  const { tokens } = sentence;
  for (let at = start; at < end; at += 1) {
    const isInFigure = places.some((other) => other.from <= at && at < other.end);
    if (!isInFigure && (isContent(tokens[at]) || hasTag(tokens[at], 'have', 'be', 'relativizers'))) return false;
  }
  return true;
}

function isPronoun({ sentence }: SubjectInput, { start, end }: TokenRange): boolean {
  return end - start === 1 && hasTag(sentence.tokens[start], 'pronouns');
}
