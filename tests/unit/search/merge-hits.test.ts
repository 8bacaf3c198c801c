import { describe, expect, test } from 'vitest';
import { type FoundRecord, mergeHits, rankHits } from '../../../src/search/merge-hits.ts';

const found = (lang: string, path: string): FoundRecord => ({ lang, path, title: undefined, content: '', places: [] });

describe('ranking the hits of several languages', () => {
  test('the best score is first, whatever its language', () => {
    const ranking = rankHits([
      {
        lang: 'de',
        missing: 0,
        hits: [
          { score: 1, hit: 'a' },
          { score: 0.2, hit: 'b' },
        ],
      },
      { lang: 'fr', missing: 0, hits: [{ score: 0.5, hit: 'c' }] },
    ]);
    expect(ranking.hits.map(({ hit }) => hit)).toEqual(['a', 'c', 'b']);
    expect(ranking).toMatchObject({ isPartial: false, atLeast: 2 });
  });

  test('a language that lacks a word of the query does not count beside one that has them all', () => {
    const ranking = rankHits([
      { lang: 'de', missing: 1, hits: [{ score: 9, hit: 'in' }] },
      { lang: 'fr', missing: 0, hits: [{ score: 1, hit: 'all' }] },
    ]);
    expect(ranking.hits).toEqual([{ lang: 'fr', hit: 'all' }]);
    expect(ranking.isPartial).toBe(false);
  });

  test('a language that has all words but no hit leaves the place to one that has most of them', () => {
    const ranking = rankHits([
      { lang: 'de', missing: 1, hits: [{ score: 1, hit: 'some' }] },
      { lang: 'fr', missing: 0, hits: [] },
    ]);
    expect(ranking).toEqual({ hits: [{ lang: 'de', hit: 'some' }], isPartial: true, atLeast: 1 });
  });

  test('no hits are no hits', () => {
    expect(rankHits([{ lang: 'de', missing: 2, hits: [] }])).toEqual({ hits: [], isPartial: false, atLeast: 0 });
  });
});

describe('merging what was found in several languages', () => {
  test('a passage is shown once, at its best place, with every language it was found in', () => {
    const hits = mergeHits([found('de', '#1'), found('fr', '#2'), found('fr', '#1')]);
    expect(hits.map(({ path }) => path)).toEqual(['#1', '#2']);
    expect(hits[0]?.found.map(({ lang }) => lang)).toEqual(['de', 'fr']);
  });

  test('two passages stay two', () => {
    expect(mergeHits([found('de', '#1'), found('de', '#2')])).toHaveLength(2);
  });
});
