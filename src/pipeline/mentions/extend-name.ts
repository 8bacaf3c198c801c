import { normaliseGap } from './gap.ts';
import type { Scene } from './scene.ts';
import { isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const longestName = 10;
const longestJoint = 3;

/** The end of all that goes on a name from the word at `at`: capitals, its adjectives, and capitals after joining words. */
export function extendName(scene: Scene, at: number): number {
  let end = at;
  while (end - at < longestName) {
    const word = scene.words[end];
    const joined = findJoinedEnd(scene, end);
    if (joined > end) end = joined;
    else if (word && isOwnWord(word, scene.words[end - 1], scene)) end += 1;
    else break;
  }
  return end;
}

function isOwnWord(word: Word, before: Word | undefined, { lists, isEntity }: Scene): boolean {
  if (!isRunOn(word, before, lists)) return false;
  if (lists.adjectives.has(word.key)) return true;
  return isCapitalised(word.text) && !isEntity(word) && !lists.notNames.has(word.key);
}

/** After joining words at `at`, the end of the capitalised word they lead to; `at` where they lead to none. */
export function findJoinedEnd({ words, lists, isEntity }: Scene, at: number): number {
  let next = at;
  while (next - at < longestJoint && isJoint(words[next], lists)) next += 1;
  const word = words[next];
  const isJoining = words.slice(at, next).some(({ key }) => lists.joiners.has(key));
  if (!isJoining || !word || !isCapitalised(word.text) || isEntity(word)) return at;
  return /^(?:\s+|['’])$/u.test(word.gap) ? next + 1 : at;
}

function isJoint(word: Word | undefined, lists: WordLists): boolean {
  return word !== undefined && isJoined(word) && (lists.joiners.has(word.key) || lists.weakJoiners.has(word.key));
}

/** Whether the word goes on after the one before: a space, a hyphen, an “&”, a quotation mark, or the stop of “Co.”. */
export function isRunOn(word: Word, before: Word | undefined, { companyForms }: WordLists): boolean {
  const gap = normaliseGap(word.gap);
  if (gap === ' ' || gap === '-' || gap === ' & ') return true;
  const isForm = companyForms.has(word.key) && before !== undefined && isCapitalised(before.text);
  return isForm && /^[.,]{1,2}$/u.test(gap);
}
