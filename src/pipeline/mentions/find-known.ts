import type { Candidate } from './candidate.ts';
import { isQuoted, isSameGap, normaliseGap } from './gap.ts';
import type { Gazetteer, KnownName } from './known-name.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

/** The gazetteer's names among the words of one segment: the longest at each place, in order, non-overlapping. */
export function createKnownFinder(gazetteer: Gazetteer, lists: WordLists) {
  return (words: readonly Word[]): Candidate[] => {
    const found: Candidate[] = [];
    for (let at = 0; at < words.length; ) {
      const { name, start } = findAt(words, at);
      if (name && !name.isMask) found.push({ ...toCandidate(words, at, name), start });
      at += name?.words.length ?? 1;
    }
    return found;
  };

  /** The name that begins at a word, or behind a clitic that is written against it. */
  function findAt(words: readonly Word[], at: number): { name: KnownName | undefined; start: number } {
    const start = words[at]?.start ?? 0;
    const name = findName(words, at);
    const bare = name ? [] : lists.clitics.flatMap(({ from, to }) => withoutClitic(words[at], from, to));
    for (const word of bare) {
      const hidden = gazetteer.has(word.key) ? findName(words.with(at, word), at) : undefined;
      if (hidden) return { name: hidden, start: word.start };
    }
    return { name, start };
  }

  function findName(words: readonly Word[], at: number): KnownName | undefined {
    const names = gazetteer.get(words[at]?.key ?? '');
    return names?.find((name) => isSpelled(name, words, at) && isMeant(name, words, at, lists));
  }
}

/** The word without its clitic, with what of it the clitic hid; it starts behind the clitic where nothing was hidden. */
function withoutClitic(word: Word | undefined, from: string, to: string): Word[] {
  if (!word?.key.startsWith(from) || word.key.length < from.length + 2) return [];
  const [key, spelled] = [word.key, word.spelled].map((text) => to + text.slice(from.length));
  const letters =
    word.text.length === word.spelled.length ? from.length : (/^\p{L}\P{L}*/u.exec(word.text)?.[0].length ?? 0);
  const start = to === '' ? word.start + letters : word.start;
  return key && spelled ? [{ ...word, key, spelled, start }] : [];
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
 * not behind an article or number whose capital opens the sentence: “Les Français”.
 */
function isPartOfName(word: Word, before: Word | undefined, { slipAfter }: WordLists): boolean {
  if (!before || !isJoined(word) || isAllCapitals(word.text)) return false;
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

function toCandidate(words: readonly Word[], at: number, name: KnownName): Candidate {
  const used = words.slice(at, at + name.words.length);
  const { type, form, entity, needs } = name;
  const start = used[0]?.start ?? 0;
  return {
    start,
    end: toEnd(used, name.stop),
    type,
    form,
    ...(entity && { entity }),
    ...(needs && { needs }),
  };
}

/** Takes in the stop of an abbreviation, and the mark that closes a quotation within the name. */
function toEnd(used: readonly Word[], stop: boolean): number {
  const { end = 0, next = '' } = used.at(-1) ?? {};
  const closes = used.slice(1).some(({ gap }) => isQuoted(gap)) && isQuoted(next);
  return closes || (stop && next === '.') ? end + 1 : end;
}
