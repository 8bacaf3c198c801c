import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachMatch, isPlainMark } from '../../../src/pipeline/each-match.ts';

/** A pattern of a tokeniser: words with apostrophes at their end, numbers, other marks. */
const pattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?=\p{L}|$))?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

function listMatches(text: string): string[] {
  const found: string[] = [];
  eachMatch(text, pattern, (start, end) => found.push(text.slice(start, end)));
  return found;
}

test.each([
  ['Il porto, ha speso 3,5 milioni.', ['Il', 'porto', ',', 'ha', 'speso', '3,5', 'milioni', '.']],
  ["dell'anno", ["dell'", 'anno']],
  ['F16 e\u0301 café', ['F16', 'e\u0301', 'café']],
  ['Київ\nстолиця', ['Київ', 'столиця']],
  ['(a)', ['(', 'a', ')']],
  ['', []],
  [' \t\n ', []],
])('%j is cut into %j', (text, expected) => {
  expect(listMatches(text)).toEqual(expected);
});

test('every text is cut as the pattern alone cuts it', () => {
  const pieces = fc.constantFrom('a', 'É', 'ж', "'", '’', ' ', '\n', '\u00A0', '1', '.', ',', '-', '\u0301', '中', '×');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(listMatches(text)).toEqual([...text.matchAll(pattern)].map(([match]) => match));
    }),
  );
});

test.each([
  ['.', true],
  ["'", true],
  ['_', true],
  ['~', true],
  ['a', false],
  ['Z', false],
  ['0', false],
  [' ', false],
  ['\u007F', false],
  ['’', false],
])('whether %j is a plain mark: %j', (mark, expected) => {
  expect(isPlainMark(mark.charCodeAt(0))).toBe(expected);
});
