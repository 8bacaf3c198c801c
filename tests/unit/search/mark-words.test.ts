import { describe, expect, test } from 'vitest';
import { cutExcerpt } from '../../../src/search/cut-excerpt.ts';
import type { NumberWords } from '../../../src/search/index-files.ts';
import { findRanges, markWords } from '../../../src/search/mark-words.ts';

const words: NumberWords = {
  cardinals: { two: [2] },
  scales: { million: [1e6], milioni: [1e6] },
  linkers: [],
  currencies: {},
  units: {},
  comparators: {},
  joiners: [],
  openers: [],
};
const span = { low: 2e6, high: 2e6, isLowOut: false, isHighOut: false };
const marks = {
  names: { oslo: ['oslo'], 'new york': ['new-york'] },
  spans: [span],
};
const forms = new Map([['en', new Set(['cod', 'wars'])]]);
const show = (text: string, lang = 'en') =>
  markWords(text, findRanges(text, forms.get(lang), marks, words))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('marking what was found', () => {
  test.each([
    ['The “Cod” wars, again', 'The “[Cod]” [wars], again'],
    ['codex and warfare', 'codex and warfare'],
    ['From Oslo to New York', 'From [Oslo] to [New York]'],
    ['It cost two million, or 2,000,000.', 'It cost [two million], or [2,000,000].'],
    ['It cost 2 and a million', 'It cost 2 and a million'],
  ])('%s is shown as %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test('words are marked only in the language that has them; names and numbers in every language', () => {
    expect(show('cod, Oslo, 2 milioni', 'it')).toBe('cod, [Oslo], [2 milioni]');
  });

  test('ranges that overlap are marked once, and nothing is lost', () => {
    const pieces = markWords('abcdef', [
      { start: 2, end: 4 },
      { start: 1, end: 3 },
      { start: 3, end: 4 },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdef');
    const marked = pieces.filter(({ isMarked }) => isMarked);
    expect(marked.map(({ text }) => text).join('')).toBe('bcd');
  });
});

describe('cutting an excerpt', () => {
  const content = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');

  test('it is of whole words around what was found', () => {
    const start = content.indexOf('w50');
    const excerpt = cutExcerpt(content, [{ start, end: start + 3 }]);
    expect(excerpt).toMatch(/^… w\d+ .*w49 w50 w51 .* w\d+ …$/u);
    expect(content).toContain(excerpt.slice(2, -2));
    expect(excerpt.length).toBeLessThan(260);
  });

  test('a short text is left whole', () => {
    expect(cutExcerpt('one two', [{ start: 4, end: 7 }])).toBe('one two');
    expect(cutExcerpt('one two', [])).toBe('one two');
  });
});
