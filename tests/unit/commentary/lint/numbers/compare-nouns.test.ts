import { describe, expect, it } from 'vitest';
import { compareNouns } from '../../../../../src/commentary/lint/numbers/compare-nouns.ts';
import { toLikeness } from '../../../../../src/commentary/lint/numbers/to-likeness.ts';

describe('two counted nouns', () => {
  it.each([
    ['ships', 'ships', 'same'],
    ['ship', 'ships', 'same'],
    ['soldați', 'soldaților', 'same'],
    ['grey ships', 'ships of war', 'same'],
    ['船', '船', 'same'],
    ['ships', 'shops', 'other'],
    ['people', 'houses', 'other'],
    ['船', '人', 'other'],
    ['ships', undefined, 'unknown'],
    [undefined, undefined, 'unknown'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect([compareNouns(a, b), compareNouns(b, a)]).toEqual([expected, expected]);
  });
});

describe('how alike two numbers are', () => {
  it.each([
    [4.5e9, 45e9, 'slip'],
    [9e8, 9e5, 'slip'],
    [26, 62, 'slip'],
    [8.7, 7.8, 'slip'],
    [1243, 4321, 'slip'],
    [900, 600, 'near'],
    [32, 23.5, 'near'],
    [5e9, 75e6, 'none'],
    [3, 90, 'none'],
    [0, 90, 'none'],
  ])('%d and %d: %s', (a, b, expected) => {
    expect([toLikeness([a], [b]), toLikeness([b], [a])]).toEqual([expected, expected]);
  });
});
