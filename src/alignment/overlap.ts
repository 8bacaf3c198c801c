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
  const rows = new Map<number, SharedRow>();
  const chance = { source: listChances(source, target, weigh), target: listChances(target, source, weigh) };

  return {
    shared: (i, j, shape) => sumShared(i, j, shape) - toChance(i, j, shape),
    most: (i, j, shape) => sumPairs(i, j, shape) - toChance(i, j, shape),
    similarity: (i, j, shape) => {
      const mine = weighAll(countFeatures(source, i - shape.source, i), weigh);
      const theirs = weighAll(countFeatures(target, j - shape.target, j), weigh);
      return mine + theirs === 0 ? 0 : (2 * sumShared(i, j, shape)) / (mine + theirs);
    },
  };

  function toChance(i: number, j: number, shape: BeadShape): number {
    const mine = sum(chance.source, i - shape.source, i) * shape.target;
    const theirs = sum(chance.target, j - shape.target, j) * shape.source;
    return (chanceWeight * (mine + theirs)) / 2;
  }

  function sumPairs(i: number, j: number, shape: BeadShape): number {
    let total = 0;
    for (let at = i - shape.source; at < i; at++) {
      const { from, weights } = rowOf(at);
      for (let other = j - shape.target; other < j; other++) total += weights[other - from] ?? 0;
    }
    return total;
  }

  function sumShared(i: number, j: number, shape: BeadShape): number {
    if (shape.source === 1 && shape.target === 1) return sumPairs(i, j, shape);
    const mine = countFeatures(source, i - shape.source, i);
    const theirs = countFeatures(target, j - shape.target, j);
    let total = 0;
    for (const [feature, count] of mine) {
      const other = theirs.get(feature);
      if (other !== undefined) total += Math.min(count, other) * weigh(feature);
    }
    return total;
  }

  function rowOf(at: number): SharedRow {
    const known = rows.get(at);
    if (known) return known;
    const row = createRow(at);
    rows.delete(at - keptRows);
    rows.set(at, row);
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

function countFeatures(profiles: readonly Profile[], from: number, to: number): ReadonlyMap<string, number> {
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

function sum(numbers: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += numbers[at] ?? 0;
  return total;
}
