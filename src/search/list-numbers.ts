import type { Value } from '../model/figure.ts';

/** The number, or the known ends of a range. */
export function listNumbers(value: Value): number[] {
  return [value].flat().filter((number) => number !== null);
}
