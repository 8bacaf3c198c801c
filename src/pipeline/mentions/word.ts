import type { Range } from '../../model/span.ts';
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
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]|(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic}))+/gv;
const opening = /[.!?…:"“„«‹([]/u;

/** The words of `plain` within `range`, in order. */
export function findWords(plain: string, range: Range, spell: (text: string) => string): Word[] {
  const text = plain.slice(range.start, range.end);
  let before = 0;
  return [...text.matchAll(pattern)].map((match, place) => {
    const gap = place === 0 ? '' : text.slice(before, match.index);
    before = match.index + match[0].length;
    const spelled = spell(match[0]);
    return {
      text: match[0],
      spelled,
      key: spelled.toLowerCase(),
      gap,
      next: text.charAt(before),
      opens: place === 0 || opening.test(gap),
      start: range.start + match.index,
      end: range.start + before,
    };
  });
}

/** Puts the usual letter for each variant letter of the language, in either case: ş → ș; for apostrophes and look-alikes in any. */
export function createSpeller(spellings: Readonly<Record<string, string>>): (text: string) => string {
  const capitals = Object.entries(spellings).map(([from, to]) => [from.toUpperCase(), to.toUpperCase()]);
  const apostrophes = { "'": '’', ʼ: '’' };
  const letters: Readonly<Record<string, string>> = { ...apostrophes, ...spellings, ...Object.fromEntries(capitals) };
  const codes = Object.keys(letters).map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
  const pattern = new RegExp(`[${codes.join('')}]`, 'gu');
  return (text) => toCyrillic(text.normalize('NFC')).replace(pattern, (letter) => letters[letter] ?? letter);
}

/** A letter with a capital form that is written so: also “iRay”, whose capital is its second letter. */
export function isCapitalised(text: string): boolean {
  return /^\p{Ll}?\p{Lu}/u.test(text);
}

/** Two letters or more, all capitals. */
export function isAllCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}\p{N}'’ʼ]*\p{Lu}[\p{M}\p{N}]*$/u.test(text);
}

/** Whether nothing but a space or a hyphen is between a word and the one before it. */
export function isJoined(word: Word): boolean {
  return /^(?:\s+|[-‐‑])$/u.test(word.gap);
}
