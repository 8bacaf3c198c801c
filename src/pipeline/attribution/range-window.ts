import type { Range } from '../../model/span.ts';

/**
 * Looks up which of many ranges begin within one, in order of their starts, outer before inner;
 * in time that does not grow with the ranges outside it.
 */
export function createRangeWindow<T extends Range>(ranges: readonly T[]): (range: Range) => T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  return ({ start, end }) => sorted.slice(findFirst(sorted, start), findFirst(sorted, end));
}

function findFirst(sorted: readonly Range[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
