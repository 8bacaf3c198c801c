import { foldWords } from './fold-words.ts';

/** Words that share less of their beginning than this are two words: “car” and “carbon”, “salt” and “salmon”. */
const leastShare = 0.5;

/**
 * Whether a word of the index can be what was asked for: it begins with it, or has the same stem by its looks.
 * Pagefind answers for a word it does not know with a word that the unknown one begins with, such as “de” for “dell”.
 */
export function isRelated(asked: string, found: string): boolean {
  const parts = foldWords(asked).split(' ');
  return foldWords(found.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .split(' ')
    .some((word) => parts.some((part) => isFormOf(part, word)));
}

function isFormOf(asked: string, found: string): boolean {
  if (asked === '' || found === '') return false;
  if (asked.length <= 3 || found.length <= 2) return asked === found;
  const common = countCommon(asked, found);
  if (common === found.length) return common / asked.length >= leastShare;
  return common === asked.length || (common >= 3 && common / asked.length > leastShare);
}

function countCommon(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
