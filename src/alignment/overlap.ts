import { findFirstIndex } from '../pipeline/find-first-index.ts';
import type { BeadShape } from './bead-shape.ts';
import type { Corridor } from './corridor.ts';
import type { Profile, Texts } from './to-profile.ts';
import type { Weigh } from './weigh-features.ts';

/** What runs of sentences share; a run of `shape` ends before source sentence `i` and target sentence `j`. */
export interface Overlap {
  /** The weight of the features both runs have, less what runs of them share by chance. */
  readonly shared: (i: number, j: number, shape: BeadShape) => number;
  /** The same from above, cheaply: features that several sentences of a run have are counted for each. */
  readonly most: (i: number, j: number, shape: BeadShape) => number;
  /** The share of the weight of both runs that they have in common, from 0 to 1. */
  readonly similarity: (i: number, j: number, shape: BeadShape) => number;
}

/** How much of the sharing by chance is taken off: measured, more than all of it, as chance comes in clusters. */
const chanceWeight = 1.6;

/** No bead is longer. */
const longestBead = 4;
/** Rows before and after a sentence that is looked at are asked for again; older ones are not. */
const keptRows = 2 * longestBead + 1;

/** What one source sentence shares with each target sentence from `from` on. */
interface SharedRow {
  readonly from: number;
  readonly weights: Float64Array;
}

/** Returns the measure of what two texts share within a corridor; what single sentences share is computed once. */
export function createOverlap({ source, target }: Texts, corridor: Corridor, weigh: Weigh): Overlap {
  const places = listPlaces(target);
  const rows: (SharedRow | undefined)[] = [];
  const countSource = createFeatureCounter(source);
  const countTarget = createFeatureCounter(target);
  const chance = {
    source: sumRuns(listChances(source, target, weigh)),
    target: sumRuns(listChances(target, source, weigh)),
  };

  return {
    shared: (i, j, shape) => sumShared(i, j, shape) - toChance(i, j, shape),
    most: (i, j, shape) => sumPairs(i, j, shape) - toChance(i, j, shape),
    similarity: (i, j, shape) => {
      const mine = weighAll(countSource(i - shape.source, i), weigh);
      const theirs = weighAll(countTarget(j - shape.target, j), weigh);
      return mine + theirs === 0 ? 0 : (2 * sumShared(i, j, shape)) / (mine + theirs);
    },
  };

  function toChance(i: number, j: number, shape: BeadShape): number {
    const mine = (chance.source[shape.source]?.[i] ?? 0) * shape.target;
    const theirs = (chance.target[shape.target]?.[j] ?? 0) * shape.source;
    return (chanceWeight * (mine + theirs)) / 2;
  }

  function sumPairs(i: number, j: number, shape: BeadShape): number {
    let total = 0;
    for (let at = i - shape.source; at < i; at++) {
      const { from, weights } = rows[at] ?? rowOf(at);
      const end = Math.min(j - from, weights.length);
      for (let place = Math.max(0, j - shape.target - from); place < end; place++) total += weights[place] ?? 0;
    }
    return total;
  }

  function sumShared(i: number, j: number, shape: BeadShape): number {
    if (shape.source === 1 && shape.target === 1) return sumPairs(i, j, shape);
    const mine = countSource(i - shape.source, i);
    const theirs = countTarget(j - shape.target, j);
    let total = 0;
    for (const [feature, count] of mine) {
      const other = theirs.get(feature);
      if (other !== undefined) total += Math.min(count, other) * weigh(feature);
    }
    return total;
  }

  function rowOf(at: number): SharedRow {
    const known = rows[at];
    if (known) return known;
    const row = createRow(at);
    if (at >= keptRows) rows[at - keptRows] = undefined;
    rows[at] = row;
    return row;
  }

  function createRow(at: number): SharedRow {
    const from = Math.max(0, (corridor.low[at] ?? 0) - longestBead - 1);
    const to = corridor.high[Math.min(source.length, at + longestBead + 1)] ?? 0;
    const weights = new Float64Array(Math.max(0, to - from));
    for (const [feature, count] of source[at]?.features ?? []) {
      const weight = weigh(feature);
      const list = places.get(feature) ?? [];
      for (let next = findFirstIndex(list, ([other]) => other >= from); next < list.length; next++) {
        const [other = 0, times = 0] = list[next] ?? [];
        if (other >= to) break;
        weights[other - from] = (weights[other - from] ?? 0) + weight * Math.min(count, times);
      }
    }
    return { from, weights };
  }
}

/** For each feature the sentences that have it, with how often. */
function listPlaces(profiles: readonly Profile[]): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>();
  for (const [at, { features }] of profiles.entries()) {
    for (const [feature, count] of features) {
      const list = places.get(feature);
      if (list) list.push([at, count]);
      else places.set(feature, [[at, count]]);
    }
  }
  return places;
}

/** The weight that each sentence shares with one of `others` taken at random. */
function listChances(profiles: readonly Profile[], others: readonly Profile[], weigh: Weigh): number[] {
  const places = listPlaces(others);
  return profiles.map(({ features }) => {
    let total = 0;
    for (const feature of features.keys())
      total += (weigh(feature) * (places.get(feature)?.length ?? 0)) / others.length;
    return total;
  });
}

type Counts = ReadonlyMap<string, number>;

/** Returns a count of the features of a run of sentences, which is asked for again beside each sentence of the other text. */
function createFeatureCounter(profiles: readonly Profile[]): (from: number, to: number) => Counts {
  const known = new Map<number, Counts>();
  return (from, to) => {
    const key = from * (longestBead + 1) + to - from;
    const counts = known.get(key) ?? countFeatures(profiles, from, to);
    known.set(key, counts);
    return counts;
  };
}

function countFeatures(profiles: readonly Profile[], from: number, to: number): Counts {
  const first = profiles[from]?.features ?? new Map<string, number>();
  if (to === from + 1) return first;
  const counts = new Map(first);
  for (const { features } of profiles.slice(from + 1, to)) {
    for (const [feature, count] of features) counts.set(feature, (counts.get(feature) ?? 0) + count);
  }
  return counts;
}

function weighAll(features: ReadonlyMap<string, number>, weigh: Weigh): number {
  let total = 0;
  for (const [feature, count] of features) total += count * weigh(feature);
  return total;
}

/** For runs of each size, none included, what the numbers before each place come to; the place after the last as well. */
function sumRuns(numbers: readonly number[]): Float64Array[] {
  return Array.from({ length: longestBead + 1 }, (_, size) =>
    Float64Array.from({ length: numbers.length + 1 }, (_, end) => {
      let total = 0;
      for (let at = Math.max(0, end - size); at < end; at++) total += numbers[at] ?? 0;
      return total;
    }),
  );
}
