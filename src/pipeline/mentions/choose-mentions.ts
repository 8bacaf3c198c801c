import type { FoundMention } from '../../model/mention.ts';
import { isWithin, type Range } from '../../model/span.ts';
import { findFirstIndex } from '../find-first-index.ts';
import type { Candidate } from './candidate.ts';

/** A figure's words, and what kind of figure it is. */
export interface FigureRange extends Range {
  readonly kind?: string;
}

/** The candidates that stand: of those that overlap the longest, of equals the first listed; in order of the text. */
export function chooseMentions(
  plain: string,
  candidates: readonly Candidate[],
  figures: readonly FigureRange[],
): FoundMention[] {
  const named = new Set(candidates.filter(({ form, needs }) => form === 'name' && !needs).map(({ entity }) => entity));
  const crossed = createOverlapFinder(figures);
  const taken = new Uint8Array(plain.length);
  return candidates
    .filter(({ needs }) => !needs || named.has(needs))
    .filter((candidate) => isBeside(candidate, crossed(candidate)))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => take(taken, start, end))
    .sort((a, b) => a.start - b.start)
    .map(({ needs: _, ...mention }) => ({ ...mention, text: plain.slice(mention.start, mention.end) }));
}

/** Claims the range, unless part of it is taken. */
function take(taken: Uint8Array, start: number, end: number): boolean {
  if (taken[start] === 1 || taken[end - 1] === 1) return false;
  taken.fill(1, start, end);
  return true;
}

/**
 * A figure's words are the figure's: a name may hold a figure, and only a name of the glossary may be within one; but
 * the words that say what is counted may say whose it is: “500 Ukrainian soldiers”.
 */
function isBeside(candidate: Candidate, figures: readonly FigureRange[]): boolean {
  const isOfGlossary = candidate.entity !== undefined && candidate.form === 'name';
  const isWhose = candidate.form === 'demonym' || candidate.type === 'place';
  return figures.every(
    (figure) =>
      isWithin(figure, candidate) ||
      (isWithin(candidate, figure) && (isOfGlossary || (isWhose && counting.has(figure.kind ?? '')))),
  );
}

const counting: ReadonlySet<string> = new Set(['count', 'ordinal', 'fraction', 'percent']);

/** Finds which of the sorted ranges overlap a range. */
function createOverlapFinder<T extends Range>(ranges: readonly T[]): (range: Range) => T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return ({ start, end }) => {
    const found: T[] = [];
    for (let at = findFirstIndex(sorted, (range) => range.start >= start - longest); at < sorted.length; at += 1) {
      const range = sorted[at];
      if (!range || range.start >= end) break;
      if (range.end > start) found.push(range);
    }
    return found;
  };
}
