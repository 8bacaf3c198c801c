import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const longestName = 5;
const initial = /^\p{Lu}$/u;

/** People the glossary does not know: a given name and what follows it, or the name after a title. */
export function findPeople(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < scene.words.length; at += 1) {
    const start = findStart(scene, at);
    if (start === undefined) continue;
    const end = findEnd(scene, start);
    const used = scene.words.slice(start, end);
    const [first, last] = [used[0], used.at(-1)];
    if (!first || !last || (start === at && !hasSpace(used)) || used.some((word) => isOfBody(word, scene))) continue;
    found.push({ start: first.start, end: last.end, type: 'person', form: 'name' });
    at = end - 1;
  }
  return found;
}

/** Where the name begins that the word at `at` shows: there, if it is a given name, or after it, if it is a title. */
function findStart({ words, lists, isKnown }: Scene, at: number): number | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return undefined;
  if (lists.givenNames.has(word.key) && isNameWord(word, lists)) return at;
  if (!next || !lists.titles.has(word.key) || !/^\.?\s+$/u.test(next.gap)) return undefined;
  const isOfCountry = lists.adjectives.has(next.key) && !isCapitalised(next.text);
  const start = isOfCountry ? at + 2 : at + 1;
  const name = words[start];
  if (!name || (isOfCountry && !isJoined(name)) || isKnown(name) || isAllCapitals(name.text)) return undefined;
  return isNameWord(name, lists) && !isOwner(name, lists) ? start : undefined;
}

/** A genitive after a title is what the office is of, not who holds it. */
function isOwner(word: Word, lists: WordLists): boolean {
  return !lists.givenNames.has(word.key) && lists.notEndings.some((ending) => word.key.endsWith(ending));
}

/** The end of the run of name words that begins at `start`; particles and initials count between two of them. */
function findEnd({ words, lists, isKnown, isEntity }: Scene, start: number): number {
  let end = start + 1;
  for (let at = end; at - start < longestName; at += 1) {
    const word = words[at];
    if (!word || !isContinued(word, words[at - 1])) break;
    // A family name may be spelled as a place: Jack London.
    const isTaken = at === start + 1 ? isEntity(word) : isKnown(word);
    const isName = isNameWord(word, lists) && !isAllCapitals(word.text) && !isTaken;
    if (isName) end = at + 1;
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

function isOfBody({ key, text }: Word, { lists: { heads, tails, companyForms } }: Scene): boolean {
  return isCapitalised(text) && (heads.has(key) || tails.has(key) || companyForms.has(key));
}

/** Whether a space divides the words: a given name and a hyphen alone make no full name. */
function hasSpace(words: readonly Word[]): boolean {
  return words.slice(1).some(({ gap }) => /\s/u.test(gap));
}
