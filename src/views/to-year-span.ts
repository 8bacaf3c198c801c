import type { Bounds } from '../index/to-bounds.ts';

/** The part of a year that a date covers; a year is 12 long, so that a month is 1. */
export interface YearSpan {
  /** From 0. */
  readonly start: number;
  /** Up to 12; for a day more than `start` by a thirty-first. */
  readonly end: number;
  /** Whether it began in a year before, or nobody says when. */
  readonly isBegunBefore: boolean;
  /** Whether it goes on in years after. */
  readonly isGoingOn: boolean;
}

/** The year in which a date begins; one that is open at its beginning stands in the year of its end. */
export function findYear({ start, end }: Bounds): number {
  return Math.floor((Number.isFinite(start) ? start : end) / 10_000);
}

/** What `bounds` cover of the year they begin in; without a known year, of whichever year it is. */
export function toYearSpan(bounds: Bounds): YearSpan {
  const { start, end, isYearKnown } = bounds;
  const year = findYear(bounds) * 10_000;
  const isBegunBefore = !Number.isFinite(start);
  const isGoingOn = isYearKnown && end >= year + 10_000;
  return {
    start: isBegunBefore ? 0 : toPlace(start - year, 0),
    end: isGoingOn ? 12 : toPlace(end % 10_000, 1),
    isBegunBefore,
    isGoingOn,
  };
}

/** Where a day MMDD stands in a year of twelve equal months; `after` is 1 for the end of that day. */
function toPlace(day: number, after: 0 | 1): number {
  return Math.floor(day / 100) - 1 + ((day % 100) - 1 + after) / 31;
}
