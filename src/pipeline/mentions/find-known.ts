import type { Candidate } from './candidate.ts';
import { isSameGap, normaliseGap } from './gap.ts';
import type { Gazetteer, KnownName } from './known-name.ts';
import { toCandidate } from './to-candidate.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

/** The gazetteer's names among the words of one segment: the longest at each place, in order, non-overlapping. */
export function createKnownFinder(gazetteer: Gazetteer, lists: WordLists) {
  return (words: readonly Word[]): Candidate[] => {
    const found: Candidate[] = [];
    for (let at = 0; at < words.length; ) {
      const { name, start } = findAt(words, at);
      const longer = name && !name.isMask ? findLonger(words, at, name) : undefined;
      if (name && !name.isMask && !longer) found.push({ ...toCandidate(words, at, name), start });
      at = longer ?? at + (name?.words.length ?? 1);
    }
    return found;
  };

  /** The name that begins at a word, or behind a clitic that is written against it. */
  function findAt(words: readonly Word[], at: number): { name: KnownName | undefined; start: number } {
    const start = words[at]?.start ?? 0;
    const name = findName(words, at);
    for (const { from, to } of name ? [] : lists.clitics) {
      const bare = withoutClitic(words[at], from, to);
      const hidden = bare && findHidden(words, at, bare);
      if (hidden) return { name: hidden, start: bare.start };
    }
    return { name, start };
  }

  /** Where a longer name begins within this one and goes on behind it: “la Repubblica” in “la Repubblica Ceca”. */
  function findLonger(words: readonly Word[], at: number, name: KnownName): number | undefined {
    const { length } = name.words;
    for (let next = at + 1; next < at + length; next += 1) {
      const other = findName(words, next);
      if (other && other.words.length >= length) return next;
    }
    return undefined;
  }

  /** The name that begins at a word where `bare` stands for it; only the words around are copied. */
  function findHidden(words: readonly Word[], at: number, bare: Word): KnownName | undefined {
    const beginning = gazetteer(bare.key);
    if (!beginning) return undefined;
    const before = words.slice(Math.max(0, at - 1), at);
    return findName([...before, bare, ...words.slice(at + 1, at + beginning.longest + 1)], before.length);
  }

  function findName(words: readonly Word[], at: number): KnownName | undefined {
    const beginning = gazetteer(words[at]?.key ?? '');
    if (!beginning) return undefined;
    const isIt = (name: KnownName) => isSpelled(name, words, at) && isMeant(name, words, at, lists);
    return beginning.longer.get(words[at + 1]?.key ?? '')?.find(isIt) ?? beginning.alone.find(isIt);
  }
}

/** The word without its clitic, with what of it the clitic hid; it starts behind the clitic where nothing was hidden. */
function withoutClitic(word: Word | undefined, from: string, to: string): Word | undefined {
  if (!word?.key.startsWith(from) || word.key.length < from.length + 2) return undefined;
  const [key, spelled] = [word.key, word.spelled].map((text) => to + text.slice(from.length));
  const letters =
    word.text.length === word.spelled.length ? from.length : (/^\p{L}\P{L}*/u.exec(word.text)?.[0].length ?? 0);
  const start = to === '' ? word.start + letters : word.start;
  return key && spelled ? { ...word, key, spelled, start } : undefined;
}

function isSpelled({ keys, gaps }: KnownName, words: readonly Word[], at: number): boolean {
  return keys.every((key, place) => {
    const found = words[at + place];
    const gap = gaps[place - 1];
    return found?.key === key && (gap === undefined || isSameGap(gap, normaliseGap(found.gap)));
  });
}

/** Whether capitals and the words around say that it is this name. */
function isMeant(name: KnownName, words: readonly Word[], at: number, lists: WordLists): boolean {
  const texts = words.slice(at, at + name.words.length).map(({ spelled }) => spelled);
  const [first, before] = [words[at], words[at - 1]];
  const after = words[at + name.words.length];
  if (texts.length === 1 && first?.opens && lists.ordinary.has(first.key) && !isAllCapitals(first.text)) return false;
  if (name.family && isSomeoneElse(name.family, words, at, lists)) return false;
  if (name.form === 'demonym' && !isPeople(first, before, after, lists)) return false;
  // “Suomen kieli”: where a sentence opens, the name of a language has a capital too.
  if (first?.opens && lists.languageNouns.has(after?.key ?? '')) return false;
  if (name.letters === 'any' && first && isPartOfName(first, before, lists)) return false;
  if (hasLetters(name, texts)) return true;
  return (
    name.letters === 'slip' &&
    !lists.languageNouns.has(after?.key ?? '') &&
    !(texts.length === 1 && lists.notSlips.has(first?.key ?? '')) &&
    texts.every((text) => text === text.toLowerCase()) &&
    lists.slipAfter.has(before?.key ?? '') &&
    !(after && isJoined(after) && isCapitalised(after.text))
  );
}

/** Whether the words around leave it the name of a people, and make it neither that of a language nor another word. */
function isPeople(
  word: Word | undefined,
  before: Word | undefined,
  after: Word | undefined,
  lists: WordLists,
): boolean {
  if (lists.languageWords.has(before?.key ?? '') || lists.languageNouns.has(after?.key ?? '')) return false;
  const isFollowed = after !== undefined && isJoined(after);
  if (!isFollowed && lists.languageWordsAtEnd.has(before?.key ?? '')) return false;
  return lists.peoplesOnlyAfter.get(word?.key ?? '')?.has(before?.key ?? '') ?? true;
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
function isPlainlyCased(text: string): boolean {
  return text.slice(1) === text.slice(1).toLowerCase();
}

function isSomeoneElse(family: 'first' | 'last', words: readonly Word[], at: number, lists: WordLists): boolean {
  const other = words[family === 'first' ? at + 1 : at - 1];
  const joined = words[family === 'first' ? at + 1 : at];
  if (!other || !joined || !isJoined(joined) || !isCapitalised(other.text)) return false;
  return family === 'first' || lists.givenNames.has(other.key);
}
