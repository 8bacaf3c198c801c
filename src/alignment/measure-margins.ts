import type { BeadShape } from './bead-shape.ts';
import type { Corridor } from './corridor.ts';
import type { Evidence } from './evidence.ts';
import { findPaths, type Paths } from './find-path.ts';
import { createOverlap } from './overlap.ts';
import { isSkip, type Step, steps, toSide } from './steps.ts';

/** No margin is measured above this: paths so much dearer need not be looked at. */
const most = 6;

interface Place {
  readonly source: number;
  readonly target: number;
}

/**
 * For each bead of the cheapest path by how much the cheapest path without it is dearer, from 0 to 6: how much would
 * have to be otherwise for the bead not to be there.
 */
export function measureMargins(evidence: Evidence, paths: Paths, path: readonly BeadShape[]): number[] {
  const { source, target } = evidence.texts;
  const backward = findPaths(reverse(evidence));
  const costAfter = (i: number, j: number) => backward.costAt(source.length - i, target.length - j);
  const best = paths.costAt(source.length, target.length);
  let place: Place = { source: 0, target: 0 };
  return path.map((shape) => {
    const margin = measureMargin(place, shape);
    place = { source: place.source + shape.source, target: place.target + shape.target };
    return Math.max(0, margin);
  });

  /** Every path has just one bead that takes the sentence with which this bead begins; here are the others that do. */
  function measureMargin(place: Place, shape: BeadShape): number {
    const side = toSide(shape);
    let least = best + most;
    for (const step of steps) {
      for (let at = place[side] - step[side] + 1; at <= place[side]; at++) {
        const [from, to] = side === 'source' ? spanOf(at) : [0, source.length];
        for (let beside = from; beside <= to; beside++) {
          const start: Place = side === 'source' ? { source: at, target: beside } : { source: beside, target: at };
          if (!isSame(start, step, place, shape)) least = Math.min(least, costOver(start, step, least));
        }
      }
    }
    return least - best;
  }

  /** The target sentences that a path may be at beside a source sentence. */
  function spanOf(at: number): [number, number] {
    return [evidence.corridor.low[at] ?? 0, evidence.corridor.high[at] ?? -1];
  }

  /** The cost of the cheapest path with that bead; infinite where it cannot be below `least`. */
  function costOver(start: Place, step: Step, least: number): number {
    const [i, j] = [start.source + step.source, start.target + step.target];
    if (isSkip(step)) return skipOver(i, j, step);
    const around = paths.costAt(start.source, start.target) + costAfter(i, j);
    if (!(around + paths.leastCost(i, j, step) < least)) return Number.POSITIVE_INFINITY;
    return around + paths.stepCost(i, j, step);
  }

  /** The same for a sentence that is left out, by itself or in a run that goes on. */
  function skipOver(i: number, j: number, step: Step): number {
    const side = toSide(step);
    const onward = backward.skipCostAt(source.length - i, target.length - j, side) - paths.runCost(i, j, side);
    return paths.skipCostAt(i, j, side) + Math.min(costAfter(i, j), onward);
  }
}

function isSame(start: Place, step: Step, place: Place, shape: BeadShape): boolean {
  if (start.source !== place.source || start.target !== place.target) return false;
  return step.source === shape.source && step.target === shape.target;
}

/** The same evidence read from the end. */
function reverse({ texts, corridor, weigh, teach, blockCost, ratio }: Evidence): Evidence {
  const { source, target } = texts;
  const turned = { source: source.toReversed(), target: target.toReversed() };
  const { low, high }: Corridor = {
    low: corridor.high.map((last) => target.length - last).reverse(),
    high: corridor.low.map((first) => target.length - first).reverse(),
  };
  return {
    texts: turned,
    corridor: { low, high },
    overlap: createOverlap(turned, { low, high }, weigh),
    weigh,
    teach,
    ratio,
    blockCost: (i, j, shape) => blockCost(source.length - i + shape.source, target.length - j + shape.target, shape),
  };
}
