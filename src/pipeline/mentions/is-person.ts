import type { Scene } from './scene.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const shortestFamilyName = 6;
const farthestTitle = 6;

/** One capital letter. */
export const initial = /^\p{Lu}$/u;

/** An initial before a name: “M. Eminescu”; where a sentence opens one alone may number a list. */
export function isInitialOfName({ words, lists, isKnown }: Scene, at: number): boolean {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !next || !initial.test(word.text) || !isBehindInitial(next) || isKnown(word)) return false;
  const before = words[at - 1];
  // “A.D.R. Sud-Est” is an acronym with stops, “Section I.” ends a name.
  if (before && isBehindInitial(word) && initial.test(before.text)) return false;
  if (before && isJoined(word) && isCapitalised(before.text)) return false;
  const name = initial.test(next.text) && third && isBehindInitial(third) ? third : next;
  if (name === third && lists.companyForms.has(word.key + next.key)) return false;
  if (word.opens && name === next && !lists.titles.has(before?.key ?? '')) return false;
  return isNameWord(name, lists) && !isAllCapitals(name.text) && !isKnown(name);
}

export function isBehindInitial({ gap }: Word): boolean {
  return /^\.\s?$/u.test(gap);
}

/** A word that its ending shows to be a family name, where no sentence opens with it. */
export function isFamilyName({ words, lists, isKnown }: Scene, at: number): boolean {
  const word = words[at];
  if (!word || lists.familyEndings.length === 0 || word.opens || word.text.length < shortestFamilyName) return false;
  if (!isNameWord(word, lists) || isAllCapitals(word.text) || isKnown(word)) return false;
  return lists.familyEndings.some((ending) => word.key.endsWith(ending));
}

/** Two unknown names between commas, not far behind an office: “președintele afgan, Hamid Karzai,”. */
export function isApposition({ words, lists, isKnown }: Scene, at: number): boolean {
  const [word, last, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !last || !/^,\s$/u.test(word.gap) || !isJoined(last) || last.gap === '-') return false;
  if (after && !after.gap.startsWith(',')) return false;
  const isName = (each: Word) =>
    isNameWord(each, lists) && !isAllCapitals(each.text) && !isKnown(each) && !lists.heads.has(each.key);
  if (!isName(word) || !isName(last)) return false;
  return words.slice(Math.max(0, at - farthestTitle), at).some(({ key }) => lists.titles.has(key));
}

/** A word that may be part of a person's name. */
export function isNameWord(word: Word, lists: WordLists): boolean {
  return isCapitalised(word.text) && !initial.test(word.text) && !lists.notNames.has(word.key);
}
