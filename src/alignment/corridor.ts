import type { Profile, Texts } from './to-profile.ts';

/** For each number of source sentences taken, the least and the most target sentences that may have been taken. */
export interface Corridor {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** Below so many pairs of sentences all are looked at. */
const smallEnough = 250_000;
/** Sentences around an anchor that are looked at as well. */
const margin = 30;
/** Target sentences on either side of the straight line between two anchors. */
const reach = 400;
/** Features that only one sentence on either side has, which a pair must share before it is believed. */
const neededProof = 2;

/**
 * Where a path through two texts may go. Long texts are held to sentences that only they can be translations of each
 * other by what they share, so that the work grows with their length and not with its square.
 */
export function findCorridor({ source, target }: Texts): Corridor {
  const isSmall = source.length * target.length <= smallEnough;
  const inner = isSmall ? [] : chooseChain(findAnchors(source, target));
  const anchors = [{ source: 0, target: 0 }, ...inner, { source: source.length, target: target.length }];
  const low = Array.from({ length: source.length + 1 }, () => target.length);
  const high = Array.from({ length: source.length + 1 }, () => 0);
  for (const [place, to] of anchors.entries()) {
    const from = anchors[place - 1] ?? to;
    const last = Math.min(source.length, to.source + margin);
    for (let at = Math.max(0, from.source - margin); at <= last; at++) {
      const [least, most] = findSpan(from, to, at);
      low[at] = Math.min(low[at] ?? 0, Math.max(0, least));
      high[at] = Math.max(high[at] ?? 0, Math.min(target.length, most));
    }
  }
  return { low, high };
}

/** Where the path may be beside source sentence `at`, of two anchors that follow each other. */
function findSpan(from: Anchor, to: Anchor, at: number): [number, number] {
  const outer = [from.target - margin, to.target + margin] as const;
  const [rise, run] = [to.target - from.target, to.source - from.source];
  if (run === 0) return [...outer];
  const share = Math.min(1, Math.max(0, (at - from.source) / run));
  const middle = Math.round(from.target + share * rise);
  const width = Math.max(reach, Math.ceil(rise / run) * 2);
  return [Math.max(outer[0], middle - width), Math.min(outer[1], middle + width)];
}

function findAnchors(source: readonly Profile[], target: readonly Profile[]): Anchor[] {
  const [inSource, inTarget] = [listUnique(source), listUnique(target)];
  const shared = new Map<number, Map<number, number>>();
  for (const [feature, at] of inSource) {
    const other = inTarget.get(feature);
    if (other === undefined) continue;
    const row = shared.get(at) ?? new Map<number, number>();
    shared.set(at, row.set(other, (row.get(other) ?? 0) + 1));
  }
  const pairs = [...shared].flatMap(([at, row]) =>
    [...row].filter(([, proof]) => proof >= neededProof).map(([other]) => ({ source: at, target: other })),
  );
  return pairs.sort((a, b) => a.source - b.source || b.target - a.target);
}

/** The features that one sentence alone has, each with that sentence's index. */
function listUnique(profiles: readonly Profile[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { features }] of profiles.entries()) {
    for (const feature of features.keys()) {
      if (places.has(feature)) repeated.add(feature);
      places.set(feature, at);
    }
  }
  for (const feature of repeated) places.delete(feature);
  return places;
}

/** The longest chain of anchors that rises on both sides, by patience sorting. */
function chooseChain(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, { target }] of anchors.entries()) {
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] ?? 0]?.target ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1];
    tails[low] = at;
  }
  const chain: Anchor[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) {
    const anchor = anchors[at];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}
