import type { BeadShape } from './bead-shape.ts';
import type { Side } from './skip-cost.ts';

export interface Step extends BeadShape {
  readonly cost: number;
}

/**
 * Beads by what they cost before their sentences are looked at: the more sentences, the rarer. Those with an empty side
 * come first and cost what runs and sentences without a counterpart do.
 */
export const steps: readonly Step[] = [
  { source: 1, target: 0, cost: 0 },
  { source: 0, target: 1, cost: 0 },
  { source: 1, target: 1, cost: 0 },
  { source: 1, target: 2, cost: 1.3 },
  { source: 2, target: 1, cost: 1.3 },
  { source: 2, target: 2, cost: 3.3 },
  { source: 1, target: 3, cost: 2.6 },
  { source: 3, target: 1, cost: 2.6 },
  { source: 2, target: 3, cost: 3.8 },
  { source: 3, target: 2, cost: 3.8 },
  { source: 3, target: 3, cost: 5 },
  { source: 1, target: 4, cost: 3.7 },
  { source: 4, target: 1, cost: 3.7 },
];

/** Whether a side is empty. */
export function isSkip({ source, target }: BeadShape): boolean {
  return source === 0 || target === 0;
}

/** The side that is not empty, where one is. */
export function toSide({ source }: BeadShape): Side {
  return source > 0 ? 'source' : 'target';
}
