import { describe, expect, it } from 'vitest';
import {
  compareValues,
  type Put,
  type ValueVerdict,
} from '../../../../../src/commentary/lint/numbers/compare-values.ts';
import { toRounding } from '../../../../../src/commentary/lint/numbers/to-put.ts';
import type { Comparator } from '../../../../../src/model/figure.ts';

const signs: Readonly<Record<string, readonly [Comparator, boolean]>> = {
  about: ['=', true],
  nearly: ['<', true],
  under: ['<', false],
  'at most': ['<=', false],
  'just over': ['>', true],
  over: ['>', false],
  'at least': ['>=', false],
};

/** “about 9”, “over 3000”, “3000 to 3500”, “9”; “rough 0.33” is a fraction. */
function toPut(words: string): Put {
  const [number = '', end] = words.match(/[\d.]+/gu) ?? [];
  const [comparator, approximate] = signs[words.replace(/ ?[\d.].*/u, '')] ?? ['=', false];
  const bounds = [Number(number), Number(end ?? number)] as const;
  return { bounds, comparator, approximate, rounding: toRounding(Number(number)), isRough: words.startsWith('rough') };
}

const table: readonly (readonly [said: string, cited: string, verdict: ValueVerdict])[] = [
  ['9', '9', 'same'],
  ['about 9', '8.7', 'same'],
  ['about 900', '870', 'same'],
  ['nearly 900', '870', 'same'],
  ['over 800', '870', 'same'],
  ['about 900', 'about 900', 'same'],
  ['nearly 900', 'about 900', 'same'],
  ['about 900', 'over 900', 'same'],
  ['at least 900', 'over 900', 'same'],
  ['under 1000', 'nearly 900', 'same'],
  ['at most 3500', '3000 to 3500', 'same'],
  ['over 3000', '3000 to 3500', 'same'],
  ['about 3200', '3000 to 3500', 'same'],
  ['3000 to 3500', '3000 to 3500', 'same'],
  ['800 to 900', '870', 'same'],
  ['rough 0.3333', '0.33', 'same'],
  ['over 100', '870', 'bound'],
  ['under 8000', '870', 'bound'],
  ['at most 240', 'at most 140', 'other'],
  ['over 500', 'over 870', 'other'],
  ['over 800', 'over 870', 'same'],
  ['900', 'about 900', 'comparison'],
  ['900', 'over 900', 'comparison'],
  ['over 900', '900', 'comparison'],
  ['over 900', 'about 900', 'comparison'],
  ['under 900', 'over 900', 'comparison'],
  ['nearly 900', 'over 900', 'comparison'],
  ['3500', '3000 to 3500', 'comparison'],
  ['over 3500', '3000 to 3500', 'comparison'],
  ['9', '8.7', 'other'],
  ['over 9', '8.7', 'other'],
  ['nearly 900', '910', 'other'],
  ['nearly 900', '500', 'other'],
  ['about 900', '840', 'other'],
  ['about 10', '8.7', 'other'],
  ['under 1000', 'over 900', 'other'],
  ['over 2', '870', 'other'],
  ['3000 to 4000', '4200', 'other'],
  ['rough 0.5', '0.32', 'other'],
];

describe('what is said beside what is cited', () => {
  it.each(table)('“%s” for “%s” is %s', (said, cited, verdict) => {
    expect(compareValues(toPut(said), toPut(cited))).toBe(verdict);
  });

  it('may be in another unit, which is seldom exact', () => {
    expect([compareValues(toPut('28'), toPut('27.96'), 0.012), compareValues(toPut('28'), toPut('27.96'))]).toEqual([
      'same',
      'other',
    ]);
  });
});

describe('how far an “about” may reach', () => {
  it.each([
    [9, 0.5],
    [900, 50],
    [870, 5],
    [10, 1],
    [1.25, 0.005],
    [4e6, 4e5],
    [0, 0],
  ])('is for %d up to %d', (number, reach) => {
    expect(toRounding(number) * number).toBeCloseTo(reach);
  });
});
