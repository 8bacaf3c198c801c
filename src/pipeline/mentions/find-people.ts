import type { Candidate } from './candidate.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const longestName = 5;
const initial = /^\p{Lu}$/u;

/**
 * People the glossary does not know: a given name and what follows it, or the name after a title.
 * `known` says which words are taken by a name of the gazetteer.
 */
export function findPeople(words: readonly Word[], known: (word: Word) => boolean, lists: WordLists): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const start = findStart(words, at, known, lists);
    if (start === undefined) continue;
    const end = findEnd(words, start, known, lists);
    const [first, last] = [words[start], words[end - 1]];
    if (!first || !last || (start === at && end - start < 2)) continue;
    if (words.slice(start, end).some((word) => isOrganisationWord(word, lists))) continue;
    found.push({ start: first.start, end: last.end, type: 'person', form: 'name' });
    at = end - 1;
  }
  return found;
}

/** Where the name begins that the word at `at` shows: itself, if it is a given name, or the word after a title. */
function findStart(
  words: readonly Word[],
  at: number,
  known: (word: Word) => boolean,
  lists: WordLists,
): number | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return undefined;
  if (lists.givenNames.has(word.key) && isNameWord(word, lists)) return at;
  if (!next || !lists.titles.has(word.key) || !/^\.?\s+$/u.test(next.gap)) return undefined;
  const skipped = lists.adjectives.has(next.key) && !isCapitalised(next.text) ? 1 : 0;
  const start = words[at + 1 + skipped];
  if (!start || (skipped === 1 && !isJoined(start)) || known(start) || !isNameWord(start, lists)) return undefined;
  return isOwner(start, lists) ? undefined : at + 1 + skipped;
}

/** A genitive after a title is what the office is of, not who holds it. */
function isOwner(word: Word, lists: WordLists): boolean {
  return !lists.givenNames.has(word.key) && lists.notEndings.some((ending) => word.key.endsWith(ending));
}

/** The end of the run of name words that begins at `start`; small words count between two of them. */
function findEnd(words: readonly Word[], start: number, known: (word: Word) => boolean, lists: WordLists): number {
  let end = start + 1;
  for (let at = end; at < words.length && at - start < longestName; at += 1) {
    const word = words[at];
    if (!word || !isContinued(word, words[at - 1])) break;
    if (isNameWord(word, lists) && !isAllCapitals(word.text) && (!known(word) || at === start + 1)) end = at + 1;
    else if (!initial.test(word.text) && !lists.particles.has(word.key)) break;
  }
  return end;
}

function isContinued(word: Word, before: Word | undefined): boolean {
  return isJoined(word) || /^['’]$/u.test(word.gap) || (/^\.\s?$/u.test(word.gap) && initial.test(before?.text ?? ''));
}

function isNameWord(word: Word, lists: WordLists): boolean {
  return isCapitalised(word.text) && !initial.test(word.text) && !lists.notNames.has(word.key);
}

function isOrganisationWord({ key, text }: Word, { heads, tails, companyForms }: WordLists): boolean {
  return isCapitalised(text) && (heads.has(key) || tails.has(key) || companyForms.has(key));
}
