import { describe, expect, it } from 'vitest';
import { createPairReader } from '../../../support/create-pair-reader.ts';
import { trickyPairs } from './tricky-pairs.ts';

const { describePair } = createPairReader();

/** Of a hundred good translations no more than two may be withheld. */
const mostFalse = 0.02;

describe('a good translation that says its numbers in another way', () => {
  const both = trickyPairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);

  it('is next to never taken for a wrong one', () => {
    const faulty = both.flatMap(([source, target]) => {
      const errors = describePair(source, target).filter((line) => !line.includes('?'));
      return errors.length > 0 ? [`${source[1]} → ${target[1]}: ${errors.join(', ')}`] : [];
    });
    expect(faulty.length / both.length, faulty.join('\n')).toBeLessThanOrEqual(mostFalse);
  });
});
