import { hash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 8;

/** All that may be otherwise in the end: other characters than ASCII's, and white space but for single spaces within. */
const unusual = /[^ -~]| {2}|^ | $/u;
const unusualSpace = /[^\S ]| {2}|^ | $/u;

/** The text as ids see it: composed, white space folded, and the apostrophe in one spelling. */
export function normaliseText(text: string): string {
  if (!unusual.test(text)) return text;
  const folded = unusualSpace.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
  return folded.normalize('NFC').replace(/[’ʼ]/gu, "'");
}

/**
 * A maker of ids for one document. An id is `prefix-` and eight base-32 letters of the SHA-256 of what it
 * stands for, with `-2`, `-3` … for exact repeats, so that what is inserted elsewhere moves no id.
 */
export function createIdMaker(prefix: 's' | 'f' | 'm'): (...what: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...what) => {
    const id = `${prefix}-${toLetters(what.map(normaliseText).join('\u0000'))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

function toLetters(text: string): string {
  // A string of a character for each byte is made much faster than a buffer.
  const bytes = hash('sha256', text, 'latin1');
  let letters = '';
  for (let place = 0; place < length; place++) letters += alphabet.charAt(bytes.charCodeAt(place) & 31);
  return letters;
}
