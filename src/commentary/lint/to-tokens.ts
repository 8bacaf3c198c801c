import { foldWord } from '../../alignment/fold-word.ts';
import type { Range } from '../../model/span.ts';

/** A word or number of a text, folded, with its place. */
export interface Token extends Range {
  readonly key: string;
}

const word = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}][[\p{L}\p{M}\p{N}]--\p{Script=Han}]*/gv;

/** The words and numbers of a text in order; Han by characters. Case, diacritics, marks and spaces are folded away. */
export function toTokens(text: string): Token[] {
  return [...text.matchAll(word)].map(({ 0: letters, index }) => ({
    key: foldWord(letters),
    start: index,
    end: index + letters.length,
  }));
}
