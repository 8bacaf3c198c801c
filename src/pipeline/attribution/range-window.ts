import type { Range } from '../../model/span.ts';
import { findFirstIndex } from '../find-first-index.ts';

/**
 * Looks up which of many ranges begin within one, in order of their starts, outer before inner;
 * in time that does not grow with the ranges outside it.
 */
export function createRangeWindow<T extends Range>(ranges: readonly T[]): (range: Range) => T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const findFrom = (offset: number) => findFirstIndex(sorted, ({ start }) => start >= offset);
  return ({ start, end }) => sorted.slice(findFrom(start), findFrom(end));
}
