import type { FigurePlace } from '../figure-place.ts';
import type { TokenRange } from '../find-clauses.ts';
import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../read-sentences.ts';
import { hasTag, isContent, isLink } from '../word-class.ts';

export interface SubjectInput {
  readonly sentence: Sentence;
  readonly place: FigurePlace;
  readonly places: readonly FigurePlace[];
  readonly grammar: Grammar;
}

/** One way of saying what is counted: the tokens that say it, in order; none where it is not said that way. */
export type SubjectRule = (input: SubjectInput) => TokenRange[];

/** The phrase without the article it opens with; none where nothing is left. */
export function toLabel({ tokens }: Sentence, range: TokenRange): TokenRange[] {
  let { start } = range;
  while (start < range.end && !isContent(tokens[start])) start += 1;
  return start < range.end ? [{ start, end: range.end }] : [];
}

/** The phrase cut where a figure within it stands, with the word that linked the figure, and “of” before a genitive. */
export function withoutFigures(input: SubjectInput, range: TokenRange): TokenRange[] {
  const { tokens } = input.sentence;
  const inner = input.places.filter(({ start, end }) => start >= range.start && end <= range.end)[0];
  if (!inner) return toLabel(input.sentence, range);
  let end = inner.from;
  while (end > range.start && (isLink(tokens[end - 1]) || hasTag(tokens[end - 1], 'prepositions'))) end -= 1;
  let start = inner.end;
  while (start < range.end && hasTag(tokens[start], 'possessives')) start += 1;
  return [
    ...toLabel(input.sentence, { start: range.start, end }),
    ...(start < range.end ? [{ start, end: range.end }] : []),
  ];
}
