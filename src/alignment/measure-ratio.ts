import type { BeadShape } from './bead-shape.ts';
import type { Overlap } from './overlap.ts';
import type { Profile, Texts } from './to-profile.ts';

/** Ratios farther from 1 than this, either way, come of a part that only one text has rather than of the languages. */
const farthest = 1.3;
/** What sentences must share, beyond chance, to be believed. */
const leastShared = 1;
/** Pairs of sentences that the guess counts for. */
const guessCount = 12;

/** Target letters for each source letter as they are in whole texts, or 1 where a part of one of them seems to be missing. */
export function guessRatio({ source, target }: Texts): number {
  const ratio = sumLengths(target) / Math.max(1, sumLengths(source));
  return ratio >= 1 / farthest && ratio <= farthest ? ratio : 1;
}

/** The median of target letters for each source letter in the pairs of sentences of a path that share something. */
export function measureRatio(
  { source, target }: Texts,
  path: readonly BeadShape[],
  overlap: Overlap,
  guess: number,
): number {
  const ratios = Array.from({ length: guessCount }, () => guess);
  let [i, j] = [0, 0];
  for (const shape of path) {
    i += shape.source;
    j += shape.target;
    const [mine, theirs] = [source[i - 1], target[j - 1]];
    if (shape.source !== 1 || shape.target !== 1 || !mine || !theirs || overlap.shared(i, j, shape) < leastShared)
      continue;
    ratios.push(theirs.length / mine.length);
  }
  ratios.sort((a, b) => a - b);
  return ratios[ratios.length >> 1] ?? guess;
}

function sumLengths(profiles: readonly Profile[]): number {
  return profiles.reduce((sum, { length }) => sum + length, 0);
}
