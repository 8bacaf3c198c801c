import type { FoundFigure } from '../../model/figure.ts';
import type { Range } from '../../model/span.ts';
import type { TokenRange } from './find-clauses.ts';
import { findTokenAt, type Sentence } from './read-sentences.ts';

/** A figure where it stands in its sentence, as token places. */
export interface FigurePlace extends TokenRange {
  readonly figure: FoundFigure;
  /** Begins with the words of comparison, where they stand before the figure. */
  readonly from: number;
}

/** Where the figures of a sentence stand in it, in their order. */
export function placeFigures(sentence: Sentence, figures: readonly FoundFigure[]): FigurePlace[] {
  return figures.map((figure) => {
    const { start, end } = toTokenRange(sentence, figure);
    const cue = figure.cue && toTokenRange(sentence, figure.cue);
    const isAdjacent = cue !== undefined && cue.end <= start && start - cue.end <= 1;
    return { figure, start, end, from: isAdjacent ? cue.start : start };
  });
}

/** The tokens that a range of text touches. */
export function toTokenRange({ tokens }: Sentence, { start, end }: Range): TokenRange {
  const first = findTokenAt(tokens, start);
  return { start: first, end: Math.max(first, findTokenAt(tokens, end - 1) + 1) };
}
