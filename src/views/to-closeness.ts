import type { Comparator } from '../model/figure.ts';

/** What the words around a number make of it; each is a key of the `marks` messages and, but for `exact`, of `values`. */
export const closenesses = ['exact', 'about', 'nearly', 'over', 'atLeast', 'under', 'atMost'] as const;
export type Closeness = (typeof closenesses)[number];

/** What the words of comparison come to. */
export function toCloseness(comparator: Comparator, approximate: boolean): Closeness {
  if (comparator === '=') return approximate ? 'about' : 'exact';
  if (comparator === '<') return approximate ? 'nearly' : 'under';
  if (comparator === '>') return 'over';
  return comparator === '>=' ? 'atLeast' : 'atMost';
}
