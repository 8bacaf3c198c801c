import { cutTerms } from './cut-terms.ts';
import { isIn } from './find-figures.ts';
import { findNames } from './find-names.ts';
import { findQuantities } from './find-quantities.ts';
import type { NumberWords } from './index-files.ts';
import type { Marks } from './run-search.ts';

export interface MarkedText {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges in a text of what was looked for: the words of `wanted`, names of entities, and numbers with their scale words. */
export function findRanges(
  text: string,
  wanted: ReadonlySet<string> | undefined,
  { names, spans }: Marks,
  words: NumberWords,
): Range[] {
  const terms = wanted ? cutTerms(text).filter(({ key }) => wanted.has(key)) : [];
  const named = Object.keys(names).length > 0 ? findNames(text, names) : [];
  const tests = spans.map(isIn);
  const numbers = tests.length > 0 ? findQuantities(text, words) : [];
  const asked = numbers.filter(({ values }) => values.some((value) => tests.some((test) => test(value))));
  return [...terms, ...named, ...asked];
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
