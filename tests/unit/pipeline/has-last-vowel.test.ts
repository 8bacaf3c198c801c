import { describe, expect, it } from 'vitest';
import { hasLastVowel } from '../../../src/pipeline/has-last-vowel.ts';

describe('hasLastVowel', () => {
  it.each([
    ['Irán', 'aáoóuú'],
    ['Szöul', 'aáoóuú'],
    ['KÖLN', 'eéöőüű'],
    ['Moldova', 'a'],
  ])('finds the last vowel of “%s” among “%s”', (word, vowels) => {
    expect(hasLastVowel(word, vowels)).toBe(true);
  });

  it.each([
    ['Jemen', 'aáoóuú'],
    ['Irán', 'a'],
    ['Köln', 'aáoóuú'],
    ['krk', 'aeiou'],
  ])('does not find that of “%s” among “%s”', (word, vowels) => {
    expect(hasLastVowel(word, vowels)).toBe(false);
  });

  it('takes any word where no vowels are named', () => {
    expect(hasLastVowel('krk', undefined)).toBe(true);
  });
});
