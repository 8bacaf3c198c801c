import type { Comparator, FoundChange, Value } from '../../../model/figure.ts';

/** A value with the words of comparison that stand with it. */
interface End {
  readonly value: Value;
  readonly comparator: Comparator;
}

/**
 * How much the second end is above the first, in per cent to one decimal; `undefined` where an end is a range or
 * not above zero, or the words of comparison leave the direction open.
 */
export function toGrowth(from: End, to: End): FoundChange['growth'] {
  if (typeof from.value !== 'number' || typeof to.value !== 'number' || from.value <= 0) return undefined;
  const comparator = combineComparators(from.comparator, to.comparator);
  if (!comparator) return undefined;
  const percent = ((to.value - from.value) / from.value) * 100;
  return { value: Math.round(percent * 10) / 10, unit: '%', comparator };
}

const flipped = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** The comparator of a change: a higher end or a lower start makes it larger. `undefined` where the two disagree. */
export function combineComparators(from: Comparator, to: Comparator): Comparator | undefined {
  const start = flipped[from];
  if (start === '=' || start === to) return to;
  if (to === '=') return start;
  return start.charAt(0) === to.charAt(0) ? (to.length < start.length ? to : start) : undefined;
}
