import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 8;

/** The text as ids see it: composed, white space folded, and the apostrophe in one spelling. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(/[’ʼ]/gu, "'").trim();
}

/**
 * A maker of ids for one document. An id is `prefix-` and eight base-32 letters of the SHA-256 of what it
 * stands for, with `-2`, `-3` … for exact repeats, so that what is inserted elsewhere moves no id.
 */
export function createIdMaker(prefix: 's' | 'f' | 'm'): (...what: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...what) => {
    const hash = toHash(what.map(normaliseText).join('\u0000'));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? `${prefix}-${hash}` : `${prefix}-${hash}-${count}`;
  };
}

function toHash(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from({ length }, (_, place) => alphabet[(bytes[place] ?? 0) & 31]).join('');
}
