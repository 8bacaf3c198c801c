import { describe, expect, it } from 'vitest';
import { evaluateSpelled, listNumbers } from '../../../scripts/evaluate/sets/spelled.ts';
import { listLanguages } from '../../../src/data/load-lexicon.ts';

const rows = await evaluateSpelled(listLanguages());

describe('numbers as another library spells them', () => {
  it('are many, and in most of the languages', () => {
    expect(listNumbers().length).toBeGreaterThan(1400);
    expect(rows.length).toBeGreaterThanOrEqual(20);
  });

  it.each(rows)('are read to the last word in $lang, and never as another number', ({ gold, found, right }) => {
    expect(right / gold).toBeGreaterThanOrEqual(0.995);
    expect(found - right).toBe(0);
  });
});
