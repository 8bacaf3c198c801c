import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutShards, findShard } from '../../../src/search/shards.ts';
import { fromSteps, toSteps } from '../../../src/search/steps.ts';

describe('cutting a sorted list', () => {
  test('every key is found in the shard it was put in, and no shard is too heavy', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (list, most) => {
          const sorted = [...list].sort();
          const { starts, shards } = cutShards(sorted, (key) => key, { weigh: () => 1, most });
          expect(shards.flat()).toEqual(sorted);
          expect(Math.max(0, ...shards.map(({ length }) => length))).toBeLessThanOrEqual(most);
          for (const key of sorted) expect(shards[findShard(starts, key)]).toContain(key);
        },
      ),
    );
  });

  test('bound entries stay together however heavy they are', () => {
    const { shards } = cutShards(['a 1', 'a 2', 'a 3', 'b 1'], (key) => key, {
      weigh: () => 1,
      most: 2,
      isBound: (before, entry) => before[0] === entry[0],
    });
    expect(shards).toEqual([['a 1', 'a 2', 'a 3'], ['b 1']]);
  });
});

test('a list of passages is read back as it was written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1e6)), (list) => {
      const sorted = list.toSorted((a, b) => a - b);
      expect(fromSteps(toSteps(sorted))).toEqual(sorted);
      expect(toSteps(sorted).every((step) => step >= 0)).toBe(true);
    }),
  );
});
