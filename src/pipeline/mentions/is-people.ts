import { isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const mostBetween = 2;
const longestPreposition = 4;

/** Whether the words around leave the word at `at` the name of a people, and make it neither that of a language nor another word. */
export function isPeople(words: readonly Word[], at: number, after: Word | undefined, lists: WordLists): boolean {
  const before = words[at - 1];
  if (lists.languageWords.has(before?.key ?? '') || lists.languageNouns.has(after?.key ?? '')) return false;
  const isFollowed = after !== undefined && isJoined(after);
  if (!isFollowed && lists.languageWordsAtEnd.has(before?.key ?? '')) return false;
  if ((!isFollowed || isPreposition(after)) && isSpoken(words, at, lists)) return false;
  return lists.peoplesOnlyAfter.get(words[at]?.key ?? '')?.has(before?.key ?? '') ?? true;
}

/** Whether a word of speaking stands before it, with at most small words between: “parla bene il francese”. */
function isSpoken(words: readonly Word[], at: number, { languageVerbs, besideLanguageVerbs }: WordLists): boolean {
  if (languageVerbs.size === 0) return false;
  for (let back = at - 1; back >= 0 && back >= at - 1 - mostBetween; back -= 1) {
    const [word, next] = [words[back], words[back + 1]];
    if (!word || !next || !(isJoined(next) || /^['’]$/u.test(next.gap))) return false;
    if (languageVerbs.has(word.key)) return true;
    if (!besideLanguageVerbs.has(word.key)) return false;
  }
  return false;
}

function isPreposition({ text }: Word): boolean {
  return text.length <= longestPreposition && !isCapitalised(text);
}
