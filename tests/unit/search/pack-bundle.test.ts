import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createSearchBundle } from '../../../src/integrations/search-bundle.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';

const records = ['cod boats', 'herring nets', 'cod nets'].map(
  (words, number): SearchRecord => ({ number, lang: 'en', title: [], texts: [{ place: 0, words: words.split(' ') }] }),
);

test('the same records give the same bytes, other words files of other names', async () => {
  const [first, second] = [await createSearchBundle('en', records), await createSearchBundle('en', records)];
  expect([...first.keys()].length).toBeGreaterThan(6);
  expect([...second]).toEqual([...first]);
  const other = await createSearchBundle('en', records.slice(1));
  const isNamed = (path: string) => /_[a-z0-9]+\.pf_(?:fragment|index)$/u.test(path);
  const paths = [...first.keys()].filter(isNamed);
  expect(paths.length).toBe(4);
  expect([...other.keys()].filter((path) => paths.includes(path))).toEqual([]);
});

test('no file says the words of a record but its parts of the index', async () => {
  const files = [...(await createSearchBundle('en', records))];
  const saying = files.filter(([path, bytes]) => {
    const text = path.includes('.pf_') ? gunzipSync(bytes) : Buffer.from(bytes);
    return !/\.(?:js|pagefind)$/u.test(path) && text.includes('herring');
  });
  expect(saying.map(([path]) => path.replace(/\/.*/u, ''))).toEqual(['index']);
});
