import { isPeople } from './is-people.ts';
import type { KnownName } from './known-name.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

/** Whether capitals and the words around say that it is this name. */
export function isMeant(name: KnownName, words: readonly Word[], at: number, lists: WordLists): boolean {
  if (name.isMask) return true;
  if (!isPossible(name, words, at, lists)) return false;
  return hasLetters(name, toTexts(name, words, at)) || isSlip(name, words, at, lists);
}

/** Whether nothing around it makes it another word or another's name. */
function isPossible(name: KnownName, words: readonly Word[], at: number, lists: WordLists): boolean {
  const texts = toTexts(name, words, at);
  const [first, before] = [words[at], words[at - 1]];
  const after = words[at + name.words.length];
  if (texts.length === 1 && first?.opens && lists.ordinary.has(first.key) && !isAllCapitals(first.text)) return false;
  if (name.family && isSomeoneElse(name.family, words, at, lists)) return false;
  if (name.form === 'demonym' && !isPeople(words, at, after, lists)) return false;
  // “Suomen kieli”: where a sentence opens, the name of a language has a capital too.
  if (first?.opens && lists.languageNouns.has(after?.key ?? '')) return false;
  return !(name.letters === 'any' && first && isPartOfName(first, before, lists));
}

function toTexts({ words: { length } }: KnownName, words: readonly Word[], at: number): string[] {
  return words.slice(at, at + length).map(({ spelled }) => spelled);
}

/** Whether a country's name stands in lower case behind an article or preposition. */
function isSlip(name: KnownName, words: readonly Word[], at: number, lists: WordLists): boolean {
  if (name.letters !== 'slip' || !lists.slipAfter.has(words[at - 1]?.key ?? '')) return false;
  const texts = toTexts(name, words, at);
  const after = words[at + texts.length];
  return (
    !lists.languageNouns.has(after?.key ?? '') &&
    !(texts.length === 1 && lists.notSlips.has(words[at]?.key ?? '')) &&
    texts.every((text) => text === text.toLowerCase()) &&
    !(after && isJoined(after) && isCapitalised(after.text))
  );
}

function hasLetters({ letters, words, form }: KnownName, texts: readonly string[]): boolean {
  if (letters === 'any') return texts.every(isPlainlyCased) || texts.every(isAllCapitals);
  const isExact = texts.every((text, place) => text === words[place]);
  if (isExact || form === 'demonym') return isExact;
  const whole = texts.join('');
  return whole.length > 3 && whole === whole.toUpperCase() && /\p{Lu}/u.test(whole);
}

/**
 * A capital where the language puts none, after another capital: the word belongs to a name, as in “Apele Române”; but
 * not behind an article or number whose capital opens the sentence: “Les Français”. Where such words never have one, any
 * capital will do: “die Französische Revolution”.
 */
function isPartOfName(word: Word, before: Word | undefined, { slipAfter, hasLowerPeoples }: WordLists): boolean {
  if (!before || isAllCapitals(word.text)) return false;
  if (hasLowerPeoples && !word.opens && isCapitalised(word.text)) return true;
  if (!isJoined(word)) return false;
  if (before.opens && slipAfter.has(before.key)) return false;
  return isCapitalised(word.text) && isCapitalised(before.text);
}

/** Small letters, after at most one capital. */
export function isPlainlyCased(text: string): boolean {
  return text.slice(1) === text.slice(1).toLowerCase();
}

function isSomeoneElse(family: 'first' | 'last', words: readonly Word[], at: number, lists: WordLists): boolean {
  const other = words[family === 'first' ? at + 1 : at - 1];
  const joined = words[family === 'first' ? at + 1 : at];
  if (!other || !joined || !isJoined(joined) || !isCapitalised(other.text)) return false;
  return family === 'first' || lists.givenNames.has(other.key);
}
