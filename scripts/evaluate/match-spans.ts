import type { Range } from '../../src/model/span.ts';
import type { Tally } from './tally.ts';

/**
 * Counts the gold spans that a finding overlaps, and those found with both ends right; each finding stands for one
 * gold span at most.
 */
export function matchSpans(gold: readonly Range[], found: readonly Range[]): Tally {
  const isExact = (a: Range) => (b: Range) => a.start === b.start && a.end === b.end;
  const isOver = (a: Range) => (b: Range) => a.start < b.end && b.start < a.end;
  const exact = pair(gold, found, isExact);
  const rest = pair(exact.unpaired, exact.unused, isOver);
  return { gold: gold.length, found: found.length, right: exact.count + rest.count, exact: exact.count };
}

function pair(gold: readonly Range[], found: readonly Range[], fits: (gold: Range) => (found: Range) => boolean) {
  const unused = new Set(found);
  const unpaired = gold.filter((range) => {
    const partner = [...unused].find(fits(range));
    return !(partner && unused.delete(partner));
  });
  return { count: gold.length - unpaired.length, unpaired, unused: [...unused] };
}
