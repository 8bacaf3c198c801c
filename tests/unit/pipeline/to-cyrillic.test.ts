import { describe, expect, it } from 'vitest';
import { toCyrillic } from '../../../src/pipeline/to-cyrillic.ts';

describe('Latin letters in Cyrillic words', () => {
  it.each([
    ['сiмсот', 'сімсот'],
    ['Pоссия', 'Россия'],
    ['Kиїв', 'Київ'],
    ['Aзoв', 'Азов'],
  ])('are taken for the letters they look like: “%s”', (word, expected) => {
    expect(toCyrillic(word)).toBe(expected);
  });

  it.each(['mail', 'Київ', 'Σίμων', 'x', ''])('leave “%s”, which mixes no scripts, as it is', (word) => {
    expect(toCyrillic(word)).toBe(word);
  });
});
