import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../src/pipeline/cut-text.ts';
import { eachMatch } from '../../../src/pipeline/each-match.ts';

/** Patterns of tokenisers: one that keeps an apostrophe with its word, one that keeps it apart, one that has no marks. */
const patterns = {
  joined: {
    pattern: /\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?=\p{L}|$))?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu,
    takesApostrophe: true,
  },
  apart: { pattern: /\p{Nd}+|\p{L}(?:[\p{L}\p{M}]|(?<=\p{Script=Cyrillic})['’‘](?=\p{Script=Cyrillic}))*|[^\s]/gu },
  words: { pattern: /[\p{L}\p{M}\p{N}]+/gu },
};

function listMatches(text: string, kind: keyof typeof patterns): string[] {
  const found: string[] = [];
  eachMatch(cutText(text), patterns[kind], (start, end, word) => {
    expect(word.text).toBe(text.slice(start, end));
    found.push(word.text);
  });
  return found;
}

test.each([
  ['Il porto, ha speso 3,5 milioni.', ['Il', 'porto', ',', 'ha', 'speso', '3,5', 'milioni', '.']],
  ["dell'anno l’uso", ["dell'", 'anno', 'l’', 'uso']],
  ["anni '90, po' di", ['anni', "'", '90', ',', 'po', "'", 'di']],
  ['F16 e\u0301 café', ['F16', 'e\u0301', 'café']],
  ['Київ\nстолиця', ['Київ', 'столиця']],
  ['(a) – «b»', ['(', 'a', ')', '–', '«', 'b', '»']],
  ['', []],
  [' \t\n ', []],
])('%j is cut into %j', (text, expected) => {
  expect(listMatches(text, 'joined')).toEqual(expected);
});

test.each(['joined', 'apart', 'words'] as const)('every text is cut as the pattern of %s cuts it', (kind) => {
  const pieces = fc.constantFrom(
    ...['a', 'É', 'ж', "'", '’', '‘', ' ', '\n', '\u00A0', '1', '.', ',', '-', '«', '–', '\u0301', '中', '×', 'α'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  const isWord = (match: string) => kind !== 'words' || /[\p{L}\p{M}\p{N}]/u.test(match);
  fc.assert(
    fc.property(texts, (text) => {
      const expected = [...text.matchAll(patterns[kind].pattern)].map(([match]) => match);
      expect(listMatches(text, kind).filter(isWord)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
