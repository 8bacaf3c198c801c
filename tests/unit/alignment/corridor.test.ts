import { describe, expect, it } from 'vitest';
import { findCorridor } from '../../../src/alignment/corridor.ts';
import { toProfile } from '../../../src/alignment/to-profile.ts';

const toTexts = (source: readonly string[], target: readonly string[]) => ({
  source: source.map(toProfile),
  target: target.map(toProfile),
});
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => `Item ${at + 10_000} of list ${at + 90_000}.`);
const alike = (count: number) => Array.from({ length: count }, () => 'All the same.');

function countPlaces({ low, high }: ReturnType<typeof findCorridor>): number {
  return low.reduce((total, least, at) => total + (high[at] ?? 0) - least + 1, 0);
}

describe('findCorridor', () => {
  it('looks at every pair of two short texts', () => {
    expect(countPlaces(findCorridor(toTexts(alike(40), alike(30))))).toBe(41 * 31);
  });

  it.each([
    ['have anchors', numbered],
    ['have none', alike],
  ])('looks at twice as many places in texts twice as long that %s', (_, make) => {
    const [once, twice] = [1500, 3000].map((count) => countPlaces(findCorridor(toTexts(make(count), make(count)))));
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.2);
  });

  it('follows a text whose beginning was left out', () => {
    const whole = numbered(2000);
    const { low, high } = findCorridor(toTexts(whole, whole.slice(1000)));
    const at = 1500;
    expect(low[at]).toBeLessThanOrEqual(500);
    expect(high[at]).toBeGreaterThanOrEqual(500);
    expect((high[at] ?? 0) - (low[at] ?? 0)).toBeLessThan(200);
  });

  it('never breaks off: each row can be reached from the one before', () => {
    const { low, high } = findCorridor(toTexts(alike(600), alike(5000)));
    expect([low[0], high.at(-1)]).toEqual([0, 5000]);
    expect(low.every((least, row) => row === 0 || least <= (high[row - 1] ?? 0))).toBe(true);
  });
});
