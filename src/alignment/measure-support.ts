import type { BeadShape } from './bead-shape.ts';
import type { Evidence } from './evidence.ts';

/** Beads on either side that speak for a bead or against it. */
const around = 10;
/**
 * Words that only one sentence in each text has: so many must beads share on the average to have full support. With 0.8,
 * beads of two articles about the same subject are taken for right; with 1 none of 87 pairs of texts that differ.
 */
const enough = 1;
/** The support of a bead that shares no more than any two sentences do. */
const unshared = 0.5;

/**
 * For each bead of a path how far what it and those around it share speaks for the two texts being translations of each
 * other there, from 0 to 1: texts that say different things have a cheapest path as well. It is 1 where a side is empty.
 */
export function measureSupport({ texts, overlap }: Evidence, path: readonly BeadShape[]): number[] {
  const unique = Math.log(1 + (texts.source.length + texts.target.length) / 2);
  const shared = listShared(overlap, path);
  const full = shared.filter((weight) => weight !== undefined);
  let place = -1;
  return shared.map((weight) => {
    if (weight === undefined) return 1;
    place += 1;
    const near = full.slice(Math.max(0, place - around), place + around + 1);
    const mean = near.reduce((sum, each) => sum + each, 0) / near.length;
    const support = Math.min(1, Math.max(0, mean / (unique * enough)));
    return weight > 0 ? support : Math.min(unshared, support);
  });
}

/** What each bead shares beyond chance; `undefined` where a side is empty. */
function listShared(overlap: Evidence['overlap'], path: readonly BeadShape[]): (number | undefined)[] {
  let [i, j] = [0, 0];
  return path.map((shape) => {
    i += shape.source;
    j += shape.target;
    return shape.source === 0 || shape.target === 0 ? undefined : overlap.shared(i, j, shape);
  });
}
