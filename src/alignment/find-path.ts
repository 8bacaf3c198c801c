import type { BeadShape } from './bead-shape.ts';
import type { Corridor } from './corridor.ts';
import type { Evidence } from './evidence.ts';
import { toLengthCost } from './length-cost.ts';
import { createSkipCosts, type Side } from './skip-cost.ts';
import { isSkip, type Step, steps, toSide } from './steps.ts';
import type { Profile } from './to-profile.ts';

/** The cheapest ways to each place: after `i` source and `j` target sentences. */
export interface Paths {
  /** What the cheapest way to a place costs; infinite outside the corridor. */
  readonly costAt: (i: number, j: number) => number;
  /** The same of the ways that end with a sentence of a side that has no counterpart. */
  readonly skipCostAt: (i: number, j: number, side: Side) => number;
  /** What a run of such sentences costs beside them. */
  readonly runCost: (i: number, j: number, side: Side) => number;
  /** What a bead costs that ends at a place; neither of its sides is empty. */
  readonly stepCost: (i: number, j: number, step: Step) => number;
  /** The same from below, cheaply. */
  readonly leastCost: (i: number, j: number, step: Step) => number;
  /** The beads of the cheapest way through both texts, in order. */
  readonly walk: () => BeadShape[];
}

/** The costs of all places from one source sentence on, and the step by which each is best reached. */
interface Row {
  readonly from: number;
  readonly costs: Float64Array;
  /** The costs where the last step leaves out a sentence of that side. */
  readonly skips: Readonly<Record<Side, Float64Array>>;
  readonly chosen: Uint8Array;
}

/** How much the unlikeliness of the lengths counts beside what is shared. */
export const lengthWeight = 0.6;
/** What a unit of shared weight is worth. */
export const sharedWorth = 0.7;

/**
 * The cheapest paths of beads through two texts, in order, within a corridor: a dynamic programme over lengths and what
 * sentences share. The costs were chosen on public aligned texts of de-fr, fr-en and es-en.
 */
export function findPaths({ texts, corridor, overlap, blockCost, ratio }: Omit<Evidence, 'weigh' | 'teach'>): Paths {
  const { source, target } = texts;
  const [lengths, others] = [sumLengths(source), sumLengths(target)];
  const skipCosts = createSkipCosts(texts, ratio);
  const rows: Row[] = [];

  for (let i = 0; i <= source.length; i++) {
    const row = createRow(corridor, i);
    rows.push(row);
    for (let j = row.from; j < row.from + row.costs.length; j++) chooseStep(i, j, row);
  }
  return {
    costAt,
    skipCostAt,
    runCost: skipCosts.run,
    walk: walkBack,
    stepCost: (i, j, step) => step.cost + toBeadCost(i, j, step),
    leastCost: (i, j, step) => step.cost - mostGain(i, j, step),
  };

  function chooseStep(i: number, j: number, row: Row): void {
    const place = j - row.from;
    if (i === 0 && j === 0) {
      row.costs[place] = 0;
      return;
    }
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < steps.length; at++) {
      const step = steps[at];
      if (!step || step.source > i || step.target > j) continue;
      const cost = isSkip(step) ? skipTo(i, j, step, row) : toCost(i, j, step, least);
      if (cost >= least) continue;
      least = cost;
      row.chosen[place] = at;
    }
    row.costs[place] = least;
  }

  /** The cost of the cheapest way that ends with a bead; infinite where it cannot be below `least`. */
  function toCost(i: number, j: number, step: Step, least: number): number {
    const before = costAt(i - step.source, j - step.target) + step.cost;
    if (before === Number.POSITIVE_INFINITY || before - mostGain(i, j, step) >= least) return Number.POSITIVE_INFINITY;
    return before + toBeadCost(i, j, step);
  }

  /** The cost of the cheapest way that ends with a sentence left out, the first of a run or not, which is kept as well. */
  function skipTo(i: number, j: number, step: Step, row: Row): number {
    const side = toSide(step);
    const [before, beside] = [i - step.source, j - step.target];
    const first = costAt(before, beside) + skipCosts.run(i, j, side);
    const own = skipCosts[side][side === 'source' ? before : beside] ?? 0;
    const cost = Math.min(first, skipCostAt(before, beside, side)) + own;
    row.skips[side][j - row.from] = cost;
    return cost;
  }

  function costAt(i: number, j: number): number {
    const row = rows[i];
    return row?.costs[j - row.from] ?? Number.POSITIVE_INFINITY;
  }

  function skipCostAt(i: number, j: number, side: Side): number {
    const row = rows[i];
    return row?.skips[side][j - row.from] ?? Number.POSITIVE_INFINITY;
  }

  /** No bead can lower the cost by more than this. */
  function mostGain(i: number, j: number, step: Step): number {
    return sharedWorth * overlap.most(i, j, step);
  }

  function toBeadCost(i: number, j: number, step: Step): number {
    const mine = (lengths[i] ?? 0) - (lengths[i - step.source] ?? 0);
    const theirs = (others[j] ?? 0) - (others[j - step.target] ?? 0);
    const unlikely = lengthWeight * toLengthCost(mine, theirs, ratio) + blockCost(i, j, step);
    return unlikely - sharedWorth * overlap.shared(i, j, step);
  }

  function walkBack(): BeadShape[] {
    const path: BeadShape[] = [];
    let run: Step | undefined;
    for (let [i, j] = [source.length, target.length]; i > 0 || j > 0; ) {
      const row = rows[i];
      const step: Step | undefined = run ?? steps[row?.chosen[j - row.from] ?? 0];
      if (!step) break;
      path.push({ source: step.source, target: step.target });
      i -= step.source;
      j -= step.target;
      run = goesOn(i, j, step) ? step : undefined;
    }
    return path.reverse();
  }

  /** Whether the sentence before one that is left out is of the same run. */
  function goesOn(i: number, j: number, step: Step): boolean {
    const side = toSide(step);
    return isSkip(step) && skipCostAt(i, j, side) < costAt(i, j) + skipCosts.run(i, j, side);
  }
}

function createRow({ low, high }: Corridor, i: number): Row {
  const from = low[i] ?? 0;
  const size = (high[i] ?? from) - from + 1;
  const create = () => new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  return { from, costs: create(), skips: { source: create(), target: create() }, chosen: new Uint8Array(size) };
}

/** The letters before each sentence, and last the letters of all. */
function sumLengths(profiles: readonly Profile[]): number[] {
  const sums = [0];
  for (const { length } of profiles) sums.push((sums.at(-1) ?? 0) + length);
  return sums;
}
