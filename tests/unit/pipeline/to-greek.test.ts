import { describe, expect, it } from 'vitest';
import { toGreek } from '../../../src/pipeline/to-greek.ts';

describe('Latin letters in Greek words', () => {
  it.each([
    ['εκατόv', 'εκατόν'],
    ['Aθήνα', 'Αθήνα'],
    ['Kύπρος', 'Κύπρος'],
  ])('are taken for the letters they look like: “%s”', (word, expected) => {
    expect(toGreek(word)).toBe(expected);
  });

  it.each(['Vouli', 'Βουλή', 'сiм', 'v', ''])('leave “%s”, which mixes no Greek with Latin, as it is', (word) => {
    expect(toGreek(word)).toBe(word);
  });
});
