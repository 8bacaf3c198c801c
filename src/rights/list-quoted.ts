import { closingMarks, titleMarks } from '../data/quotation-marks.ts';

/** What stands within quotation marks. */
export interface Quoted {
  readonly words: string;
  /** Where the words begin. */
  readonly start: number;
  /** The mark it begins with, where no other ends it here. */
  readonly open?: string;
}

/**
 * What stands within quotation marks in a sentence, in order. A quotation goes on over several sentences where its other
 * mark is not in this one: it then reaches to the end, or from the beginning.
 */
export function listQuoted(text: string): Quoted[] {
  const quoted: Quoted[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const closers = closingMarks[mark];
    if (closers === undefined || titleMarks.includes(mark) || isInches(text, at)) continue;
    if (isClosing(text, at)) {
      quoted.push({ words: text.slice(0, at), start: 0 });
      continue;
    }
    const end = findCloser(text, at + 1, closers);
    quoted.push({ words: text.slice(at + 1, end), start: at + 1, ...(end === text.length && { open: mark }) });
    at = end;
  }
  return quoted;
}

/**
 * Where a sentence ends a quotation that began with `open` in one before it; `undefined` where it has no mark of that
 * kind, −1 where its first one begins another, so that the one before was never ended.
 */
export function findQuotationEnd(text: string, open: string): number | undefined {
  const closers = closingMarks[open] ?? '';
  const at = findCloser(text, 0, open + closers);
  if (at === text.length) return undefined;
  const mark = text.charAt(at);
  return closers.includes(mark) && (closingMarks[mark] === undefined || isClosing(text, at)) ? at : -1;
}

function findCloser(text: string, from: number, closers: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (closers.includes(text.charAt(at)) && !isApostrophe(text, at)) return at;
  }
  return text.length;
}

/** Whether the mark stands against the word or the stop before it; where no spaces are written, “ opens. */
function isClosing(text: string, at: number): boolean {
  if (
    text.charAt(at) === '“' &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。：；！？、]$/u.test(text.slice(0, at))
  )
    return false;
  return /[\p{L}\p{M}\p{N}.,!?…。,!?؟،]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function isInches(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /\p{Nd}$/u.test(text.slice(0, at).slice(-1));
}

/** An apostrophe within a word closes nothing. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /^\p{L}/u.test(text.slice(at + 1, at + 3));
}
