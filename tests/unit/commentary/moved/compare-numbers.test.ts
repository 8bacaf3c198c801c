import { expect, it } from 'vitest';
import { compareNumbers, describeNumbers } from '../../../../src/commentary/moved/compare-numbers.ts';

it.each([
  ['12 cranes', '14 cranes', ['was 12, is now 14']],
  ['1,234.5 tons in 2019', '1,234.6 tons in 2019', ['was 1,234.5, is now 1,234.6']],
  ['12 cranes and 12 boats', '12 cranes and boats', ['no longer has 12']],
  ['boats', '3 boats and 4 cranes', ['has 3, 4 now']],
  ['2 boats, 3 cranes', '5 boats', ['no longer has 2, 3', 'has 5 now']],
  ['4 boats and 5 cranes', '5 cranes and 4 boats', []],
  ['no number', 'none at all', []],
])('of “%s”, which is now “%s”, says %j', (before, after, changes) => {
  expect(describeNumbers(compareNumbers(before, after))).toEqual(changes);
});
