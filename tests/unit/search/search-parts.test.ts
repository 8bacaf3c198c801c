import { expect, test } from 'vitest';
import { createSearchCorpus } from '../../../scripts/bench/search-corpus.ts';
import { toSearchIndex } from '../../../src/search/to-search-index.ts';

const { sources } = createSearchCorpus(300);

test('however the documents are cut into parts, the index says the same', () => {
  const [whole, parts] = [toSearchIndex(sources), toSearchIndex(sources, { perShard: 19 })];
  expect(parts.start.blocks.length).toBeGreaterThan(15);
  expect({ ...parts.start, blocks: [] }).toEqual({ ...whole.start, blocks: [] });
  expect([...parts.words]).toEqual([...whole.words]);
  const listOther = (files: typeof parts.files) => [...files].filter(([path]) => !path.startsWith('passages/'));
  expect(listOther(parts.files)).toEqual(listOther(whole.files));
});
