import type { Range } from '../../../model/span.ts';
import { foldKey, toKey } from './to-key.ts';

/** A word, a run of digits, or one other character. White space makes no token. */
export interface Token extends Range {
  readonly kind: 'word' | 'digits' | 'other';
  readonly text: string;
  readonly key: string;
  /** The key without diacritics. */
  readonly folded: string;
  /** The white space before it; a line break stands for the start of the text. */
  readonly gap: string;
}

/** Han has no spaces between words, so each of its characters is a word. */
const piece =
  /(?<digits>\p{Nd}+)|(?<word>\p{Script=Han}|[\p{L}--\p{Script=Han}][[\p{L}\p{M}\u00AD]--\p{Script=Han}]*)|[^\s\u00AD]/gv;

/** The tokens of `text` from `start` to `end`, in order, with offsets into `text`. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const slice = text.slice(start, end);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of slice.matchAll(piece)) {
    const at = start + match.index;
    const kind = match.groups?.digits ? 'digits' : match.groups?.word ? 'word' : 'other';
    const gap = tokens.length === 0 ? '\n' : slice.slice(last, match.index);
    last = match.index + match[0].length;
    const key = toKey(match[0]);
    tokens.push({ kind, text: match[0], key, folded: foldKey(key), gap, start: at, end: start + last });
  }
  return tokens;
}

/** Whether no white space stands between the token at `at` and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '';
}
