import { expect, test } from 'vitest';
import { createSearchCorpus } from '../../../scripts/bench/search-corpus.ts';
import { openSearch } from '../../support/open-search.ts';

/** Bytes of the files beside Pagefind's that the first page of one query reads; with its own it stays below 250 KB. */
const budget = 45_000;

const { sources, queries } = createSearchCorpus(120);
const { search, readBytes } = await openSearch(sources);

test.each(Object.entries(queries))('%s reads no more than its share of the index', async (_, query) => {
  const before = readBytes();
  const { hits, missingWords, commonWords } = await search(query, [], {}, ['en']);
  expect(hits.length + missingWords.length + commonWords.length).toBeGreaterThan(0);
  expect(readBytes() - before).toBeLessThan(budget);
});
