import { describe, expect, test } from 'vitest';
import { cutExcerpt } from '../../../src/search/cut-excerpt.ts';
import { findEntityNames, findPlaces, markWords } from '../../../src/search/mark-words.ts';

const show = (text: string, ranges: { start: number; end: number }[]) =>
  markWords(text, ranges)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('marking what was found', () => {
  test.each<[string, number[], string]>([
    ['The “cod” war.', [1], 'The “[cod]” war.'],
    ['One two, three', [0, 2], '[One] two, [three]'],
    ['About 75%, they say', [1], 'About [75%], they say'],
    ['Costs 1\u00A0800 a ton', [3], 'Costs 1\u00A0800 a [ton]'],
    ['Nothing here', [], 'Nothing here'],
    ['Past the end', [9], 'Past the end'],
    ['A — dash', [1], 'A — dash'],
  ])('%s with the words %j is %s', (text, places, expected) => {
    expect(show(text, findPlaces(text, places))).toBe(expected);
  });

  test('ranges that overlap are marked once, and nothing is lost', () => {
    const pieces = markWords('abcdef', [
      { start: 2, end: 4 },
      { start: 1, end: 3 },
      { start: 3, end: 4 },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdef');
    expect(
      pieces
        .filter(({ isMarked }) => isMarked)
        .map(({ text }) => text)
        .join(''),
    ).toBe('bcd');
  });

  test('only the names of the entities asked for are marked', () => {
    const names = { oslo: ['oslo'], bergen: ['bergen'] };
    const text = 'From Oslo to Bergen';
    expect(show(text, findEntityNames(text, new Set(['bergen']), names))).toBe('From Oslo to [Bergen]');
    expect(findEntityNames(text, new Set(), names)).toEqual([]);
  });
});

describe('cutting an excerpt', () => {
  const content = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');

  test('its places still name the same words', () => {
    const { text, places } = cutExcerpt(content, [50, 52, 99]);
    expect(places.map((place) => text.split(' ')[place])).toEqual(['w50', 'w52']);
    expect(text.startsWith('… w42')).toBe(true);
  });

  test('a short text is left whole', () => {
    expect(cutExcerpt('one two', [1])).toEqual({ text: 'one two', places: [1] });
    expect(cutExcerpt('one two', [])).toEqual({ text: 'one two', places: [] });
  });
});
