import type { Value } from '../../../model/figure.ts';

/** The value with each of its numbers put through `change`; open ends stay open. */
export function mapValue(value: Value, change: (number: number) => number): Value {
  if (typeof value === 'number') return change(value);
  const [low, high] = value;
  return [low === null ? null : change(low), high === null ? null : change(high)];
}
