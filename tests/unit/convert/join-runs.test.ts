import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../../src/pipeline/convert/pdf/join-runs.ts';

/** Runs of ten-point letters, each with where it begins and ends. */
const join = (...runs: readonly [string, number, number][]) =>
  joinRuns(runs.map(([text, from, to]) => ({ text, from, to, size: 10 })));

const joined: [string, readonly [string, number, number][], string][] = [
  [
    'before its letter',
    [
      ['Sch¨', 0, 22],
      ['onsperger', 18, 60],
    ],
    'Schönsperger',
  ],
  [
    'behind its letter',
    [
      ['Scho', 0, 22],
      ['¨nsperger', 18, 60],
    ],
    'Schönsperger',
  ],
  [
    'over a letter without its dot',
    [
      ['S`', 0, 10],
      ['ı', 6, 9],
    ],
    'Sì',
  ],
];
const apart: [string, readonly [string, number, number][], string][] = [
  [
    'beside it',
    [
      ['a^', 0, 10],
      ['b', 10, 15],
    ],
    'a^b',
  ],
  [
    'in another column of the line',
    [
      ['Table 2^', 300, 340],
      ['Albania', 50, 90],
    ],
    'Table 2^Albania',
  ],
  [
    'over a digit',
    [
      ['x^', 0, 10],
      ['2', 6, 11],
    ],
    'x^2',
  ],
];

describe('an accent that a PDF sets on its own', () => {
  it.each(joined)('is one with the letter that it stands over: %s', (_, runs, expected) => {
    expect(join(...runs)).toBe(expected);
  });

  it.each(apart)('stays by itself %s', (_, runs, expected) => {
    expect(join(...runs)).toBe(expected);
  });
});
