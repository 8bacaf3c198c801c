import { describe, expect, it } from 'vitest';
import { createShieldTest } from '../../../../src/translation/shield/keeps-shields.ts';
import type { Shield } from '../../../../src/translation/shield/shield.ts';

const source = 'Nel 2023 il Fondo Verde ha speso 1.800 milioni per 2 F-16.';
const toShield = (kind: Shield['kind'], written: string, words = written): Shield => {
  const start = source.indexOf(written);
  return { kind, start, end: start + written.length, words };
};
const shields = [
  toShield('number', '2023'),
  toShield('name', 'Fondo Verde', 'Green Fund'),
  toShield('number', '1.800', '1,800'),
  toShield('number', '2 F', '2'),
  toShield('code', 'F-16'),
];
const isWhole = createShieldTest('en');

describe('a draft made without tokens', () => {
  it.each([
    'In 2023 the Green Fund spent 1,800 million on 2 F-16s.',
    'The green fund spent 1800 million on 2 F-16 in 2023.',
    'In 2023 the Fondo Verde spent 1 800 million on 2 F-16.',
  ])('is whole: “%s”', (draft) => {
    expect(isWhole(source, shields, draft)).toBe(true);
  });

  it.each([
    ['a number is gone', 'In 2023 the Green Fund spent 1,800 million on F-16s.'],
    ['a number has the signs of the other language', 'In 2023 the Green Fund spent 1.800 million on 2 F-16s.'],
    ['a number has changed', 'In 2023 the Green Fund spent 18,000 million on 2 F-16s.'],
    ['a year has changed', 'In 2032 the Green Fund spent 1,800 million on 2 F-16s.'],
    ['the name is another', 'In 2023 the Blue Fund spent 1,800 million on 2 F-16s.'],
    ['the code is another', 'In 2023 the Green Fund spent 1,800 million on 2 F-15s.'],
  ])('is not whole where %s', (_, draft) => {
    expect(isWhole(source, shields, draft)).toBe(false);
  });
});

describe('a draft with a large number', () => {
  const amount = 'Costa 1.800 milioni.';
  const shield: Shield = { kind: 'number', start: 6, end: 19, words: '1.8 billion', number: '1,800' };

  it.each([
    ['It costs 1.8 billion.', true],
    ['It costs 1,800 million.', true],
    ['It costs 18 billion.', false],
    ['It costs 1.800 million.', false],
    ['It costs billions.', false],
  ])('“%s” is whole: %s', (draft, expected) => {
    expect(isWhole(amount, [shield], draft)).toBe(expected);
  });
});
