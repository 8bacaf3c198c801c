/** Words in a row that are compared: long enough that two texts share them only where one was copied. */
const length = 5;
/** From this share on, of the shorter text's rows of words, texts are called alike. */
const leastShare = 0.8;
const word = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

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
  const rows = listRows(text);
  let best: Alike<T> | undefined;
  for (const other of others) {
    const own = listRows(other.text);
    const least = Math.min(rows.size, own.size);
    const share = least === 0 ? 0 : rows.intersection(own).size / least;
    if (share >= leastShare && share > (best?.share ?? 0)) best = { other, share };
  }
  return best;
}

function listRows(text: string): Set<string> {
  const words = [...text.matchAll(word)].map(([found]) => found.toLowerCase());
  const rows = words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
  return new Set(rows);
}
