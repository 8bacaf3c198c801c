import type { Comparator } from '../../../model/figure.ts';
import type { Candidate } from './candidate.ts';
import type { Term } from './to-term.ts';

/** A value computed from cited figures. */
export interface Derived {
  /** What it is of, as `Sense.dimension`. */
  readonly dimension: string;
  readonly value: number;
  /** What the words of comparison of the figures make of it. */
  readonly comparator: Comparator;
  readonly from: readonly Candidate[];
  /** Whether it is how much one share is of another, which can only be said of a change. */
  readonly isOfShares: boolean;
}

/** A function that makes what is computed from these terms; `isOfShares` where all of them are percentages. */
export function toMaker(terms: readonly Term[], isOfShares = false) {
  const from = terms.map(({ candidate }) => candidate);
  return (dimension: string, value: number, comparator: Comparator): Derived => ({
    ...{ dimension, value, comparator, from },
    isOfShares: isOfShares && isRatio(dimension),
  });
}

/** Whether it says how two values compare, and not how much of anything. */
export function isRatio(dimension: string): boolean {
  return dimension === 'times' || dimension === 'share' || dimension === 'growth';
}
