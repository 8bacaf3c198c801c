import type { TokenRange } from '../find-clauses.ts';
import { findPhraseAfter } from '../noun-phrase.ts';
import { isContent } from '../word-class.ts';
import { type SubjectInput, withoutFigures } from './subject-rule.ts';

/** “90 % of the exports”: the whole that a share is a share of. */
export function findPartitive(input: SubjectInput): TokenRange[] {
  return findAfter(input, input.grammar.subjects.partitives(input.sentence.tokens, input.place.end), isShare(input));
}

/** “$60 billion in aid”: what an amount buys or holds. */
export function findContents(input: SubjectInput): TokenRange[] {
  const isAmount = ['money', 'measure'].includes(input.place.figure.kind);
  return findAfter(input, input.grammar.subjects.contents(input.sentence.tokens, input.place.end), isAmount);
}

function isShare({ place }: SubjectInput): boolean {
  return ['percent', 'fraction', 'multiple'].includes(place.figure.kind);
}

function findAfter(input: SubjectInput, length: number, isMeant: boolean): TokenRange[] {
  const { sentence, place, places, grammar } = input;
  const isLinked = length > 0 || (grammar.rules.bareGenitives && isContent(sentence.tokens[place.end]));
  if (!isMeant || !isLinked) return [];
  const isInFigure = (at: number) => places.some((other) => other !== place && other.from <= at && at < other.end);
  const phrase = findPhraseAfter(sentence, place.end + length, isInFigure);
  return phrase ? withoutFigures(input, phrase) : [];
}
