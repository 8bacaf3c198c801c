import { toBounds } from '../../../index/to-bounds.ts';
import { isSameDate } from '../../../translation/check/numbers/same-date.ts';

/**
 * Whether what holds in the cited period may be said of the other. A day or a month of another year may not, nor may
 * what holds for a part of a year be said of the whole: a quarter’s exports are not the year’s. What happened on one day
 * did happen in its month and year.
 */
export function isPeriodKept(said: string, cited: string): boolean {
  if (isSameDate({ date: said, isInferred: false }, { date: cited, isInferred: false })) return true;
  const [own, other] = [toBounds(said), toBounds(cited)];
  if (!own.isYearKnown || !other.isYearKnown) return !isMonthOfOther(said, cited);
  const holds = own.start <= other.start && own.end >= other.end;
  if (holds) return other.precision === 'day' || own.precision === 'interval';
  return false;
}

/** Where a year is not known, only months that both name can differ. */
function isMonthOfOther(said: string, cited: string): boolean {
  const [own, other] = [said, cited].map((date) => /^.{4}-(\d\d)/u.exec(date)?.[1]);
  return own !== undefined && other !== undefined && own !== other;
}

/** Whether two dates may be of one time: one lies in the other, or they overlap. */
export function isOverlappingDate(a: string, b: string): boolean {
  const [first, second] = [toBounds(a), toBounds(b)];
  if (!first.isYearKnown || !second.isYearKnown) return !isMonthOfOther(a, b);
  return first.start <= second.end && second.start <= first.end;
}
