import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../src/commentary/nearest.ts';

describe('the nearest id', () => {
  it.each([
    ['with two letters swapped', 's-harbuor', ['s-bridge', 's-harbour'], 's-harbour'],
    ['short and with two letters swapped', 'titel', ['date', 'title'], 'title'],
    ['with a letter missing', 'chna', ['cuba', 'china'], 'china'],
    ['with a letter too many', 'chinaa', ['china', 'cuba'], 'china'],
    ['which is itself there', 'china', ['cuba', 'china'], 'china'],
    ['which is the first of two as near', 'abcx', ['abcy', 'abcz'], 'abcy'],
  ])('is found for one %s', (_, wanted, candidates, expected) => {
    expect(findNearest(wanted, candidates)).toBe(expected);
  });

  it.each([
    ['more than a third would change', 'china', ['chad', 'peru']],
    ['letters are exchanged over a distance', 'chani', ['incha']],
    ['there are no candidates', 'china', []],
    ['nothing was written', '', ['china']],
  ])('is none where %s', (_, wanted, candidates) => {
    expect(findNearest(wanted, candidates)).toBeUndefined();
  });
});
