import { foldWords } from './fold-words.ts';

/** A word of a query or passage; `text.slice(start, end)` is the word as typed. */
export interface QueryWord {
  /** Folded, without spaces; never empty. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.&]*[\p{L}\p{M}\p{N}])?/gu;

/** The words of `text` in order; an apostrophe or hyphen ends one, so that “l’Ucraina” has two; “U.S.A.” is one. */
export function findWords(text: string): QueryWord[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const key = foldWords(found);
    return key === '' ? [] : [{ key, start: index, end: index + found.length }];
  });
}
