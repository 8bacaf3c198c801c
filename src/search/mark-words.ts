import { findNames } from './find-names.ts';
import { findQuantities } from './find-quantities.ts';
import type { NamesFile, NumberWords } from './search-files.ts';
import { toSearchWords } from './search-text.ts';

export interface MarkedText {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges in `text` of the words at `places`, counted as the index counts them, without the marks around them. */
export function findPlaces(text: string, places: readonly number[]): Range[] {
  const words = toSearchWords(text);
  return places.flatMap((place) => {
    const word = words[place];
    if (!word) return [];
    const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(text.slice(word.start, word.end)) ?? [];
    const [after = ''] = /[^\p{L}\p{N}%]*$/u.exec(text.slice(word.start, word.end)) ?? [];
    const range = { start: word.start + before.length, end: word.end - after.length };
    return range.start < range.end ? [range] : [];
  });
}

/** The ranges in `text` of the names of any of `entities`. */
export function findEntityNames(text: string, entities: ReadonlySet<string>, names: NamesFile['names']): Range[] {
  if (entities.size === 0) return [];
  return findNames(text, names).filter((name) => name.entities.some((entity) => entities.has(entity)));
}

/** The ranges in `text` of the numbers that have any of `values`, with their scale words. */
export function findValues(text: string, values: readonly number[], words: NumberWords): Range[] {
  if (values.length === 0) return [];
  return findQuantities(text, words).filter((quantity) => quantity.values.some((value) => values.includes(value)));
}

/** `text` in pieces, those in any of `ranges` marked. The pieces joined are the text. */
export function markWords(text: string, ranges: readonly Range[]): MarkedText[] {
  const pieces: MarkedText[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (start < end) pieces.push({ text: text.slice(start, end), isMarked });
  };
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    add(at, start, false);
    add(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  return pieces;
}
