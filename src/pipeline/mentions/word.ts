import type { Range } from '../../model/span.ts';
import type { CutText, WrittenWord } from '../cut-text.ts';
import { eachMatch } from '../each-match.ts';
import { isPlainMark } from '../find-plain-pieces.ts';
import { createLetterReplacer } from '../replace-letters.ts';
import { toCyrillic } from '../to-cyrillic.ts';

/**
 * A run of letters and digits. Apostrophes, hyphens and stops are between words, not in them; but an apostrophe between
 * Cyrillic letters is one of them: Ukrainian “В’єтнам”.
 */
export interface Word extends Range {
  readonly text: string;
  /** The text with the language's usual letters, composed. */
  readonly spelled: string;
  /** The text with its usual letters, in lower case: what lists are compared with. */
  readonly key: string;
  /** What stands between the word before and this one; empty for the first of a segment. */
  readonly gap: string;
  /** The character after it; empty for the last of a segment. */
  readonly next: string;
  /** Whether a sentence, a quotation or a bracket opens with it, so that its capital may mean nothing. */
  readonly opens: boolean;
}

// Scripts without spaces between words give one word a character.
const pieces = {
  pattern:
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]|(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic}))+/gv,
};
const opening = /[.!?…:"“„«‹([]/u;

/** What is true of a word wherever it stands. */
type WordForm = Pick<Word, 'text' | 'spelled' | 'key'>;

/** The form of a word as it is written. */
export type FormReader = (word: WrittenWord) => WordForm;

/** The words of a text that is cut, in order. */
export function findWords(cut: CutText, readForm: FormReader): Word[] {
  const words: Word[] = [];
  let before = 0;
  eachMatch(cut, pieces, (from, to, written) => {
    if (isPlainMark(cut.text.charCodeAt(from))) return;
    const isFirst = words.length === 0;
    const gap = isFirst ? '' : cut.text.slice(before, from);
    before = to;
    const { text, spelled, key } = readForm(written);
    const opens = isFirst || (gap !== ' ' && opening.test(gap));
    const start = cut.offset + from;
    words.push({ text, spelled, key, gap, next: cut.text.charAt(to), opens, start, end: start + text.length });
  });
  return words;
}

/** The text of the first word of a text; `undefined` where it has none. */
export function findFirstWord(text: string): string | undefined {
  pieces.pattern.lastIndex = 0;
  return pieces.pattern.exec(text)?.[0];
}

/** Returns a reader of words with the language's usual letters. */
export function createFormReader(spell: (text: string) => string): (text: string) => WordForm {
  return (text) => {
    const spelled = spell(text);
    return { text, spelled, key: spelled.toLowerCase() };
  };
}

/** Puts the usual letter for each variant letter of the language, in either case: ş → ș; for apostrophes and look-alikes in any. */
export function createSpeller(spellings: Readonly<Record<string, string>>): (text: string) => string {
  const capitals = Object.entries(spellings).map(([from, to]) => [from.toUpperCase(), to.toUpperCase()]);
  const apostrophes = { "'": '’', ʼ: '’' };
  const letters: Readonly<Record<string, string>> = { ...apostrophes, ...spellings, ...Object.fromEntries(capitals) };
  const replace = createLetterReplacer(letters);
  return (text) => replace(toCyrillic(text.normalize('NFC')));
}

/** A letter with a capital form that is written so: also “iRay”, whose capital is its second letter. */
export function isCapitalised(text: string): boolean {
  // Most words are told by two letters, much faster than by the general test.
  if (isSmallAscii(text.charCodeAt(0)) && isSmallAscii(text.charCodeAt(1))) return false;
  return /^\p{Ll}?\p{Lu}/u.test(text);
}

function isSmallAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Two letters or more, all capitals. */
export function isAllCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}\p{N}'’ʼ]*\p{Lu}[\p{M}\p{N}]*$/u.test(text);
}

/** Whether nothing but a space or a hyphen is between a word and the one before it. */
export function isJoined(word: Word): boolean {
  return /^(?:\s+|[-‐‑])$/u.test(word.gap);
}
