import { foldTerm } from './fold-term.ts';
import { numberLiteral } from './number-literal.ts';
import { toNumberWord } from './to-number-word.ts';

/** A word of a text or query; `text.slice(start, end)` is the word as written. */
export interface Term {
  /** As the index has it before it is stemmed; never empty. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const term = new RegExp(`${numberLiteral.source}|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}.&]*[\\p{L}\\p{M}\\p{N}])?`, 'gu');

/** Scripts that put no space between words. */
const isUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspaced = new RegExp(`${isUnspaced.source}+`, 'gu');

/**
 * The words of `text` in order. An apostrophe or hyphen ends one, a number is one however it is written. Writing without
 * spaces is cut into overlapping pairs of characters, “中国政府” into 中国, 国政, 政府, so that every word of two or more
 * characters is found without a dictionary.
 */
export function cutTerms(text: string): Term[] {
  return [...text.matchAll(term)].flatMap(({ 0: found, index }) => {
    if (/^\d/u.test(found)) return [{ key: toNumberWord(found), start: index, end: index + found.length }];
    if (!isUnspaced.test(found)) return toTerm(found, index);
    return cutAtScripts(found).flatMap(({ part, at, isRun }) =>
      isRun ? cutPairs(part, index + at) : toTerm(part, index + at),
    );
  });
}

function cutAtScripts(word: string) {
  const pieces: { part: string; at: number; isRun: boolean }[] = [];
  let at = 0;
  for (const { 0: part, index } of word.matchAll(unspaced)) {
    pieces.push({ part: word.slice(at, index), at, isRun: false }, { part, at: index, isRun: true });
    at = index + part.length;
  }
  pieces.push({ part: word.slice(at), at, isRun: false });
  return pieces.filter(({ part }) => part !== '');
}

function toTerm(part: string, start: number): Term[] {
  const key = foldTerm(part);
  return key === '' ? [] : [{ key, start, end: start + part.length }];
}

function cutPairs(run: string, start: number): Term[] {
  const characters = [...run];
  if (characters.length === 1) return [{ key: run, start, end: start + run.length }];
  const pairs: Term[] = [];
  let at = start;
  for (const [index, character] of characters.slice(0, -1).entries()) {
    const key = character + (characters[index + 1] ?? '');
    pairs.push({ key, start: at, end: at + key.length });
    at += character.length;
  }
  return pairs;
}
