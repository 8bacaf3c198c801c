import type { Candidate } from './candidate.ts';
import { initial, isApposition, isBehindInitial, isFamilyName, isInitialOfName, isNameWord } from './is-person.ts';
import type { Scene } from './scene.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const longestName = 5;
const longestGiven = 3;
const mostAdjectives = 3;

/** People the glossary does not know: a given name and what follows it, or the name after a title. */
export function findPeople(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < scene.words.length; at += 1) {
    const familyFirst = findFamilyFirstEnd(scene, at);
    const start = familyFirst === undefined ? findStart(scene, at) : at;
    if (start === undefined) continue;
    const end = familyFirst ?? findEnd(scene, start);
    const used = scene.words.slice(start, end);
    const [first, last] = [used[0], used.at(-1)];
    const isLone = start === at && !hasSpace(used) && !isFamilyName(scene, at) && !isInitialOfName(scene, at);
    if (!first || !last || isLone || used.some((word) => isOfBody(word, scene))) continue;
    found.push({ start: first.start, end: last.end, type: 'person', form: 'name' });
    at = end - 1;
  }
  return found;
}

/** The end of a family name at `at`, of one word or two with a hyphen, and the given names behind it: “Szent-Iványi Anna Mária”. */
function findFamilyFirstEnd({ words, lists, isEntity }: Scene, at: number): number | undefined {
  const isFamily = (word: Word | undefined) =>
    word !== undefined && isNameWord(word, lists) && !isAllCapitals(word.text);
  if (lists.lastGivenNames.size === 0 || !isFamily(words[at])) return undefined;
  const isDouble = words[at + 1]?.gap === '-' && isFamily(words[at + 1]);
  const given = isDouble ? at + 2 : at + 1;
  let end = given;
  while (isGivenBehind(words[end], lists) && end - given < longestGiven) end += 1;
  return end > given && !words.slice(at, end).some(isEntity) ? end : undefined;
}

function isGivenBehind(word: Word | undefined, lists: WordLists): boolean {
  return word !== undefined && isJoined(word) && isCapitalised(word.text) && lists.lastGivenNames.has(word.key);
}

/** Where the name begins that the word at `at` shows: there, if it is a given name, or after it, if it is a title. */
function findStart(scene: Scene, at: number): number | undefined {
  const { words, lists, isKnown } = scene;
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return undefined;
  // “Chad President …”: a country before an office is no given name.
  const isCountry = () => isKnown(word) && lists.titles.has(next?.key ?? '');
  if (isNameWord(word, lists) && lists.givenNames.has(word.key) && !isCountry()) return at;
  if (isInitialOfName(scene, at) || isFamilyName(scene, at) || isApposition(scene, at)) return at;
  if (!next || !lists.titles.has(word.key) || !/^\.?\s+$/u.test(next.gap)) return undefined;
  const start = skipAdjectives(scene, at + 1);
  const isOfCountry = start > at + 1;
  const name = words[start];
  if (!name || (isOfCountry && !isJoined(name)) || isKnown(name) || isAllCapitals(name.text)) return undefined;
  return isNameWord(name, lists) && !isOwner(name, lists) ? start : undefined;
}

/** Behind the adjectives of an office: “generalul sârb bosniac Radislav”. */
function skipAdjectives({ words, lists }: Scene, at: number): number {
  let next = at;
  const isAdjective = (word: Word | undefined) =>
    word !== undefined && lists.adjectives.has(word.key) && !isCapitalised(word.text);
  while (next - at < mostAdjectives && isAdjective(words[next]) && (next === at || isBehind(words[next]))) next += 1;
  return next;
}

function isBehind(word: Word | undefined): boolean {
  return word !== undefined && isJoined(word);
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
    if (at === end && isWhole(words.slice(start, end), word, lists)) break;
    // A family name may be spelled as a place: Jack London.
    const isTaken = at === start + 1 ? isEntity(word) : isKnown(word);
    const isName = isNameWord(word, lists) && !isAllCapitals(word.text) && !isTaken;
    if (isName) end = at + 1;
    else if (isShortened(word, lists)) end = at + 1;
    else if (!initial.test(word.text) && !lists.particles.has(word.key)) break;
  }
  return end;
}

/** A family name cut to its initial: “Vasile M.”; or the number of a sovereign: “Carol I”. */
function isShortened({ text, key, next }: Word, { notNames }: WordLists): boolean {
  if (notNames.has(key)) return false;
  return (initial.test(text) && next === '.') || /^[IVX]{1,5}$/u.test(text);
}

/** Where nouns have capitals too, a name ends with its family name: a word that is no given name, behind one or a title. */
function isWhole(used: readonly Word[], next: Word, { hasOneFamilyName, givenNames }: WordLists): boolean {
  const [first, last] = [used[0], used.at(-1)];
  if (
    !hasOneFamilyName ||
    !first ||
    !last ||
    initial.test(last.text) ||
    givenNames.has(last.key) ||
    !/\s/u.test(next.gap)
  )
    return false;
  return hasSpace(used) || !givenNames.has(first.key);
}

function isContinued(word: Word, before: Word | undefined): boolean {
  return isJoined(word) || /^['’]$/u.test(word.gap) || (isBehindInitial(word) && initial.test(before?.text ?? ''));
}

function isOfBody({ key, text }: Word, { lists: { heads, tails, companyForms } }: Scene): boolean {
  return isCapitalised(text) && (heads.has(key) || tails.has(key) || companyForms.has(key));
}

/** Whether a space divides the words: a given name and a hyphen alone make no full name. */
function hasSpace(words: readonly Word[]): boolean {
  return words.slice(1).some(({ gap }) => /\s/u.test(gap));
}
