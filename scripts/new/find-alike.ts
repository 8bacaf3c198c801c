import { leastShare, measureShare } from '../../src/alike/measure-share.ts';
import { signText } from '../../src/alike/sign-text.ts';

export interface Alike<T> {
  readonly other: T;
  /** How much of the shorter text stands in the longer one, from 0 to 1. */
  readonly share: number;
}

/** Of `others` the one that has most of the words of `text` in the same order, or has most of its words in `text`. */
export function findAlike<T extends { readonly text: string }>(
  text: string,
  others: Iterable<T>,
): Alike<T> | undefined {
  const own = signText(text);
  let best: Alike<T> | undefined;
  for (const other of others) {
    const share = measureShare(own, signText(other.text));
    if (share >= leastShare && share > (best?.share ?? 0)) best = { other, share };
  }
  return best;
}
