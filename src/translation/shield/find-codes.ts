import type { MarkedText } from './marked-text.ts';
import type { Shield } from './shield.ts';

const run = /\S+/gu;
const address = /^(?:https?:\/\/|www\.)\S+$/iu;
const opening = /[\p{L}\p{N}]/u;
const closing = /[\p{L}\p{N}/]/u;
/** Letters and digits, and one sign at a time between them. */
const chain = /[\p{L}\p{M}\p{Nd}]+(?:[-‐‑–./_][\p{L}\p{M}\p{Nd}]+)*/gu;
/** The letters of a code are few, and capitals but for the last: `F`, `COVID`, `MiG`, `T72B`. */
const letters = /^(?:\p{Lu}{1,8}|\p{Lu}\p{Ll}?\p{Lu}|\p{Lu}\p{Ll})$/u;

/**
 * Names with a number in one word, such as “F-16”, “G7” or “A/RES/76/5”, and addresses of the web and of mail: they
 * are the same in every language. A quantity with a letter in it is none.
 */
export function findCodes({ text, figures }: MarkedText): Shield[] {
  const isFree = ({ start, end }: Shield) => !figures.some((figure) => figure.start < end && start < figure.end);
  const found: Shield[] = [];
  for (const { 0: word, index } of text.matchAll(run)) {
    const bare = trim(word);
    if (address.test(bare) || isMail(bare)) found.push(toShield(bare, index + word.indexOf(bare)));
    else if (/\p{Nd}/u.test(word) && /\p{Lu}/u.test(word)) found.push(...findInWord(word, index));
  }
  return found.filter(isFree);
}

function findInWord(word: string, at: number): Shield[] {
  return [...word.matchAll(chain)]
    .filter(([code]) => isCode(code))
    .map(({ 0: code, index }) => toShield(code, at + index));
}

function isCode(code: string): boolean {
  if (!/\p{Nd}/u.test(code) || !/\p{Lu}/u.test(code)) return false;
  return (code.match(/[\p{L}\p{M}]+/gu) ?? []).every((part) => letters.test(part));
}

function isMail(word: string): boolean {
  const [name, host = '', ...more] = word.split('@');
  return name !== '' && host.includes('.') && more.length === 0;
}

/** The word without the signs around it; a step at a time, since they may be many. */
function trim(word: string): string {
  let to = word.length;
  while (to > 0 && !closing.test(word.charAt(to - 1))) to--;
  return word.slice(Math.max(0, word.search(opening)), to);
}

function toShield(code: string, at: number): Shield {
  return { start: at, end: at + code.length, kind: 'code', words: code };
}
