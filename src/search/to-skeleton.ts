import { foldTerm } from './fold-term.ts';

const vowels = /[aeiouyhαεηιουωаеиоуыэюяёіїєьъ]/gu;

/**
 * What is left of a word when what people mistype most is gone: vowels, “h”, doubled letters. “Bejing” and “Beijing”
 * have one skeleton. Empty for words too short to be recognised by one.
 */
export function toSkeleton(word: string): string {
  const folded = foldTerm(word);
  if (folded.length < 4) return '';
  const [first = '', ...others] = folded;
  const rest = others.join('').replace(vowels, '');
  return (first + rest)
    .replace(/(.)\1+/gu, '$1')
    .replace(/[ckq]/gu, 'k')
    .replace(/[zs]/gu, 's')
    .replace(/[vw]/gu, 'v');
}

/** How many letters have to be put in, taken out, changed or swapped with the next to make `a` of `b`; at most `most` + 1. */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return Math.min(at(last, b.length), most + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
