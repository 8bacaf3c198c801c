import { toWords } from '../../../index/to-words.ts';

/** `unknown` where the two are not both known in one language; `none` where nothing is counted. */
export type NounVerdict = 'same' | 'other' | 'unknown' | 'none';

/** Endings of one word in different cases are about so long. */
const longestEnding = 2;
const shortestStem = 4;

/** Whether two counted nouns of one language have a word in common, whatever its ending. */
export function compareNouns(a: string | undefined, b: string | undefined): NounVerdict {
  if (a === undefined || b === undefined) return 'unknown';
  const [first, second] = [toWords(a, 'und'), toWords(b, 'und')];
  if (a === b) return 'same';
  return first.some((word) => second.some((other) => isOneWord(word, other))) ? 'same' : 'other';
}

function isOneWord(a: string, b: string): boolean {
  const stem = Math.max(shortestStem, Math.min(a.length, b.length) - longestEnding);
  return a === b || (a.length >= stem && a.slice(0, stem) === b.slice(0, stem));
}
