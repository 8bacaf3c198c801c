import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLong } from '../../../src/pipeline/segments/cut-long.ts';

const cut = (text: string) =>
  cutLong(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a range that is longer than a segment may be', () => {
  it('is cut behind a space, and loses nothing', () => {
    const text = 'The port spent 3 million euros, '.repeat(500);
    const parts = cut(text);
    expect(parts.join('')).toBe(text);
    expect(parts.length).toBe(4);
    expect(parts.every((part) => part.endsWith(' ') && part.length <= 5000)).toBe(true);
  });

  it('is cut between two characters where it has no space', () => {
    const parts = cut('𝟘'.repeat(6000));
    expect(parts.map((part) => part.isWellFormed())).toEqual([true, true, true]);
    expect(parts.join('')).toBe('𝟘'.repeat(6000));
  });

  it.each(['', 'A sentence.', 'a'.repeat(5000), `${'a '.repeat(2499)}b`])(
    'is left whole where it is not: %#',
    (text) => {
      expect(cut(text)).toEqual([text]);
    },
  );

  it('is always covered without a gap, from where it begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(300), fc.nat(50), (text, times, start) => {
        const plain = text.repeat(times);
        const ranges = cutLong(plain, { start: Math.min(start, plain.length), end: plain.length });
        expect(ranges.map(({ start: from, end }) => plain.slice(from, end)).join('')).toBe(plain.slice(start));
        expect(ranges.every(({ start: from, end }) => end - from <= 5000)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
