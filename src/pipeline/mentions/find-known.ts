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
      const name = findName(words, at);
      if (name) found.push(toCandidate(words, at, name));
      at += name?.words.length ?? 1;
    }
    return found;
  };

  function findName(words: readonly Word[], at: number): KnownName | undefined {
    const names = gazetteer.get(words[at]?.key ?? '');
    return names?.find((name) => isSpelled(name, words, at) && isMeant(name, words, at, lists));
  }
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
  if (name.form === 'demonym' && before && lists.languageWords.has(before.key)) return false;
  if (name.letters === 'any' && first && isPartOfName(first, before)) return false;
  if (hasLetters(name, texts)) return true;
  return (
    name.letters === 'slip' &&
    !(texts.length === 1 && lists.notSlips.has(first?.key ?? '')) &&
    texts.every((text) => text === text.toLowerCase()) &&
    lists.slipAfter.has(before?.key ?? '') &&
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

/** A capital where the language puts none, after another capital: the word belongs to a name, as in “Apele Române”. */
function isPartOfName(word: Word, before: Word | undefined): boolean {
  if (!before || !isJoined(word) || isAllCapitals(word.text)) return false;
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
