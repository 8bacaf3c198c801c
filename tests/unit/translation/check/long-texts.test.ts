import { describe, expect, it } from 'vitest';
import { createPairReader } from '../../../support/create-pair-reader.ts';

const { readSides } = createPairReader();
const reader = createPairReader();

describe('a text of a thousand numbers', () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => 1000 + at * 7);
  const english = numbers.map((number) => `${number} ships`).join(', ');
  const italian = numbers.map((number) => `${number} navi`).join(', ');

  it('is set against its translation without a fault', () => {
    expect(reader.describePair(['en', english], ['it', italian])).toEqual([]);
  });

  it('tells the one that is wrong', () => {
    const wrong = italian.replace('4500 navi', '4501 navi');
    expect(reader.describePair(['en', english], ['it', wrong])).toEqual(['number-changed: “4501 navi”']);
  });

  it('is set against one with other numbers without hanging', () => {
    const other = numbers.map((number) => `${number + 1} navi`).join(', ');
    expect(reader.describePair(['en', english], ['it', other])).toHaveLength(numbers.length);
  });

  it('may be set against nothing', () => {
    expect(readSides([['it', '']])[0]?.figures).toEqual([]);
    expect(reader.describePair(['en', english], ['it', '–'])).toContain('number-missing');
  });
});
