import { describe, expect, test } from 'vitest';
import { createSearchCorpus } from '../../../scripts/bench/search-corpus.ts';
import { openSearch } from '../../support/open-search.ts';

const { sources, queries } = createSearchCorpus(120);
const cut = { perShard: 7, recordsPerBundle: 50 };

const one = await openSearch(sources);
const several = await openSearch(sources, 'en', cut);

describe('several bundles for a language', () => {
  type Found = Awaited<ReturnType<typeof one.search>>;
  const say = ({ hits, total, missingWords }: Found) => [
    hits.map(({ number, forms }) => [number, forms]),
    total,
    missingWords,
  ];

  /** One, two or three words that stand in one sentence of each of some documents, in their language. */
  const sampled = sources.briefings
    .filter((_, index) => index % 4 === 3)
    .map(({ segments, lang }, index) => {
      const words = segments[index % segments.length]?.text.match(/\p{L}{4,}/gu) ?? [];
      return [words.slice(2, 3 + (index % 3)).join(' '), lang] as const;
    });
  const { 'a name': name = '', 'a number': number = '', 'a range': range = '', 'digits alone': digits = '' } = queries;
  const others = [name, number, range, digits, 'zqxjkv', ...sampled.slice(0, 4).map(([words]) => `“${words}”`)];
  const asked = [...sampled, ...others.map((query) => [query, 'en'] as const)];

  test('find what one finds, in the same order', async () => {
    expect(asked.length).toBeGreaterThan(38);
    const answered: string[] = [];
    for (const [query, lang] of asked) {
      const [first, second] = [await one.search(query, [], {}, [lang]), await several.search(query, [], {}, [lang])];
      expect(say(second), query).toEqual(say(first));
      if (first.hits.length > 0) answered.push(query);
    }
    expect(answered.length).toBeGreaterThan(30);
  });
});
