import { describe, expect, test } from 'vitest';
import { isRelated } from '../../../src/search/related-words.ts';

describe('whether the index answered with a form of the word', () => {
  test.each([
    ['attrezzo', 'attrezzi'],
    ['fishing', 'fish'],
    ['trawl', 'trawlers,'],
    ['munti', 'munților'],
    ['acqua', 'dell’acqua'],
    ['nordic', 'pan-nordic'],
    ['cod', '“Cod”'],
    ['studies', 'study'],
  ])('%s: %s is', (asked, found) => {
    expect(isRelated(asked, found)).toBe(true);
  });

  test.each([
    ['dell', 'de'],
    ['thee', 'tie'],
    ['carbonate', 'car'],
    ['in', 'indicates'],
    ['xylem', 'x'],
    ['salmon', 'salt'],
    ['cod', 'codex'],
    ['trout', ''],
    ['trout', '—'],
  ])('%s: %s is not', (asked, found) => {
    expect(isRelated(asked, found)).toBe(false);
  });
});
