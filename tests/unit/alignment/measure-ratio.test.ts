import { describe, expect, it } from 'vitest';
import { findCorridor } from '../../../src/alignment/corridor.ts';
import { guessRatio, measureRatio } from '../../../src/alignment/measure-ratio.ts';
import { createOverlap } from '../../../src/alignment/overlap.ts';
import { toProfile } from '../../../src/alignment/to-profile.ts';
import { weighFeatures } from '../../../src/alignment/weigh-features.ts';

const toTexts = (source: readonly string[], target: readonly string[]) => ({
  source: source.map(toProfile),
  target: target.map(toProfile),
});
/** Sentences that share a number, and some letters to make them as long as that. */
const numbered = (count: number, letters: number) =>
  Array.from({ length: count }, (_, at) => `${at + 10_000} ${'x'.repeat(letters - 6)}`);

function measure(source: readonly string[], target: readonly string[], guess: number): number {
  const texts = toTexts(source, target);
  const overlap = createOverlap(texts, findCorridor(texts), weighFeatures(texts));
  const path = target.map(() => ({ source: 1, target: 1 }));
  return measureRatio(texts, path, overlap, guess);
}

describe('the ratio of letters', () => {
  it.each([
    ['as it is where the texts may both be whole', 100, 1.2],
    ['1 where a part of one seems to be missing', 30, 1],
  ])('is guessed %s', (_, count, expected) => {
    expect(guessRatio(toTexts(numbered(100, 99), numbered(count, 119)))).toBeCloseTo(expected, 6);
  });

  it('is guessed for texts without anything', () => {
    expect(guessRatio(toTexts([], []))).toBe(1);
  });

  it('is the median of pairs that share something, however much else there is', () => {
    expect(measure(numbered(100, 99), numbered(50, 119), 1)).toBeCloseTo(1.2, 6);
  });

  it('stays as guessed where pairs share nothing or are few', () => {
    const other = Array.from({ length: 50 }, () => 'y'.repeat(119));
    expect(measure(numbered(100, 99), other, 1)).toBe(1);
    expect(measure(numbered(100, 99), numbered(5, 119), 1)).toBe(1);
  });
});

describe('the length of a sentence', () => {
  it.each([
    ['abcd', 5],
    [' abcd ', 5],
    ['中国', 7],
    ['한국', 5],
    ['カナ', 5],
    ['', 1],
  ])('of “%s” is that of %d Latin letters, its end counted', (sentence, expected) => {
    expect(toProfile(sentence).length).toBe(expected);
  });
});
