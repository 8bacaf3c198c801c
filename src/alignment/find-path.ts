import type { BeadShape } from './bead-shape.ts';
import type { BlockCost } from './block-cost.ts';
import type { Corridor } from './corridor.ts';
import { toLengthCost } from './length-cost.ts';
import type { Overlap } from './overlap.ts';
import type { Profile, Texts } from './to-profile.ts';
import type { Weigh } from './weigh-features.ts';

export interface Step extends BeadShape {
  readonly cost: number;
}

/** All that the cost of a path depends on. */
export interface Evidence {
  readonly texts: Texts;
  readonly corridor: Corridor;
  readonly overlap: Overlap;
  readonly weigh: Weigh;
  /** A target sentence with what was learnt of its words. */
  readonly teach: (profile: Profile) => Profile;
  readonly blockCost: BlockCost;
}

/** The cheapest ways to each place: after `i` source and `j` target sentences. */
export interface Paths {
  /** What the cheapest way to a place costs; infinite outside the corridor. */
  readonly costAt: (i: number, j: number) => number;
  /** What a bead costs that ends at a place. */
  readonly stepCost: (i: number, j: number, step: Step) => number;
  /** The same from below, cheaply, but for beads with an empty side. */
  readonly leastCost: (i: number, j: number, step: Step) => number;
  /** The beads of the cheapest way through both texts, in order. */
  readonly walk: () => BeadShape[];
}

/** The costs of all places from one source sentence on, and the step by which each is best reached. */
interface Row {
  readonly from: number;
  readonly costs: Float64Array;
  readonly chosen: Uint8Array;
}

/** What a sentence of usual length costs that has no counterpart, and how that grows with the logarithm of its length. */
const skip = { cost: 2.7, perLength: 0.5, usualLength: 80 } as const;
/** How much the unlikeliness of the lengths counts beside what is shared. */
export const lengthWeight = 0.6;
/** What a unit of shared weight is worth. */
export const sharedWorth = 0.7;

/** Beads by what they cost before their sentences are looked at: the more sentences, the rarer. */
export const steps: readonly Step[] = [
  { source: 1, target: 0, cost: skip.cost },
  { source: 0, target: 1, cost: skip.cost },
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

/**
 * The cheapest paths of beads through two texts, in order, within a corridor: a dynamic programme over lengths and what
 * sentences share. The costs were chosen on public aligned texts of de-fr, fr-en and es-en.
 */
export function findPaths({
  texts: { source, target },
  corridor,
  overlap,
  blockCost,
}: Omit<Evidence, 'weigh' | 'teach'>): Paths {
  const [lengths, others] = [sumLengths(source), sumLengths(target)];
  const ratio = (others.at(-1) ?? 0) / Math.max(1, lengths.at(-1) ?? 0) || 1;
  const rows: Row[] = [];

  for (let i = 0; i <= source.length; i++) {
    const row = createRow(corridor, i);
    rows.push(row);
    for (let place = 0; place < row.costs.length; place++) chooseStep(i, row, place);
  }
  return {
    costAt,
    walk: walkBack,
    stepCost: (i, j, step) => step.cost + toBeadCost(i, j, step),
    leastCost: (i, j, step) => step.cost - mostGain(i, j, step),
  };

  function chooseStep(i: number, row: Row, place: number): void {
    const j = row.from + place;
    if (i === 0 && j === 0) {
      row.costs[place] = 0;
      return;
    }
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < steps.length; at++) {
      const step = steps[at];
      if (!step || step.source > i || step.target > j) continue;
      const before = costAt(i - step.source, j - step.target) + step.cost;
      if (before === Number.POSITIVE_INFINITY || before - mostGain(i, j, step) >= least) continue;
      const cost = before + toBeadCost(i, j, step);
      if (cost >= least) continue;
      least = cost;
      row.chosen[place] = at;
    }
    row.costs[place] = least;
  }

  function costAt(i: number, j: number): number {
    const row = rows[i];
    return row?.costs[j - row.from] ?? Number.POSITIVE_INFINITY;
  }

  /** No bead can lower the cost by more than this. */
  function mostGain(i: number, j: number, step: Step): number {
    return isSkip(step) ? Number.POSITIVE_INFINITY : sharedWorth * overlap.most(i, j, step);
  }

  function toBeadCost(i: number, j: number, step: Step): number {
    const mine = (lengths[i] ?? 0) - (lengths[i - step.source] ?? 0);
    const theirs = (others[j] ?? 0) - (others[j - step.target] ?? 0);
    if (isSkip(step)) return skip.perLength * Math.log((mine * ratio + theirs) / skip.usualLength);
    const unlikely = lengthWeight * toLengthCost(mine, theirs, ratio) + blockCost(i, j, step);
    return unlikely - sharedWorth * overlap.shared(i, j, step);
  }

  function walkBack(): BeadShape[] {
    const path: BeadShape[] = [];
    for (let [i, j] = [source.length, target.length]; i > 0 || j > 0; ) {
      const row = rows[i];
      const step = steps[row?.chosen[j - row.from] ?? 0];
      if (!step) break;
      path.push({ source: step.source, target: step.target });
      i -= step.source;
      j -= step.target;
    }
    return path.reverse();
  }
}

function isSkip({ source, target }: BeadShape): boolean {
  return source === 0 || target === 0;
}

function createRow({ low, high }: Corridor, i: number): Row {
  const from = low[i] ?? 0;
  const size = (high[i] ?? from) - from + 1;
  return { from, costs: new Float64Array(size).fill(Number.POSITIVE_INFINITY), chosen: new Uint8Array(size) };
}

/** The letters before each sentence, and last the letters of all. */
function sumLengths(profiles: readonly Profile[]): number[] {
  const sums = [0];
  for (const { length } of profiles) sums.push((sums.at(-1) ?? 0) + length);
  return sums;
}
