import type { Range } from '../model/span.ts';
import { findFirstIndex } from './find-first-index.ts';

/** One stretch of plain text and the stretch of source it came from. */
export interface Run {
  readonly plain: number;
  readonly source: number;
  /** Code units in the plain text. */
  readonly length: number;
  /** Code units in the source; differs from `length` only where one character stands for several, such as a character reference. */
  readonly sourceLength: number;
}

/** The one owner of offsets: leads from a range of the plain text to the range of the source it stands for. */
export interface SourceMap {
  readonly toSource: (range: Range) => Range;
}

/** The map of a format whose plain text is its source. */
export const identityMap: SourceMap = { toSource: ({ start, end }) => ({ start, end }) };

/**
 * A map over `runs`, which are in order of `plain` and cover every character that came from the source.
 * A range that begins or ends between runs (in a separator we put in) shrinks to the nearest run inside it.
 */
export function createSourceMap(runs: readonly Run[]): SourceMap {
  return {
    toSource({ start, end }) {
      const first = runs[firstEndingAfter(runs, start)];
      const last = runs[lastStartingBefore(runs, end)];
      if (!first || !last || first.plain > last.plain)
        throw new RangeError(`no source for plain text ${start} to ${end}`);
      return { start: sourceStart(first, start), end: sourceEnd(last, end) };
    },
  };
}

function sourceStart(run: Run, plain: number): number {
  const within = Math.max(0, plain - run.plain);
  return run.length === run.sourceLength ? run.source + within : run.source;
}

function sourceEnd(run: Run, plain: number): number {
  const within = Math.min(run.length, plain - run.plain);
  return run.length === run.sourceLength ? run.source + within : run.source + run.sourceLength;
}

/** Index of the last run that starts before `offset`; -1 where there is none. */
function lastStartingBefore(runs: readonly Run[], offset: number): number {
  const index = firstEndingAfter(runs, offset - 1);
  const run = runs[index];
  return run && run.plain < offset ? index : index - 1;
}

/** Index of the first run that ends after `offset`. */
function firstEndingAfter(runs: readonly Run[], offset: number): number {
  return findFirstIndex(runs, (run) => run.plain + run.length > offset);
}
