import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { StartFile } from '../search/index-files.ts';
import type { MergedIndex } from '../search/merge-shards.ts';
import { makeIndex } from './make-index.ts';
import { packData } from './pack-data.ts';
import { createSearchBundles } from './search-bundle.ts';

/**
 * Makes the search of a built site out of its own data files and pages: a Pagefind bundle for each language under
 * `pagefind/`, and what stands beside them under `search/`. What it makes of the parts of a corpus is kept in the folder
 * `kept`. Returns by language how many passages can be found.
 */
export async function writeSearchIndex(dist: string, kept: string): Promise<Map<string, number>> {
  const { blocks, ...index } = await makeIndex(dist, kept);
  await writeSearch(index, dist, blocks);
  return new Map(Object.entries(index.start.languages).map(([lang, { passages }]) => [lang, passages]));
}

/**
 * Writes the bundles and files of an index into a site, in place of those that are there. `blocks` are those of its passages,
 * packed, where they are not among its files.
 */
export async function writeSearch(index: MergedIndex, dist: string, blocks: readonly Uint8Array[] = []): Promise<void> {
  // Pagefind's files have other names each time something changes.
  rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
  for (const [lang, words] of index.words) {
    const files = await createSearchBundles(lang, words, index.start.languages[lang]?.bundles);
    writeAll(join(dist, 'pagefind', lang), files);
  }
  await close();
  writeAll(join(dist, 'search'), packIndex(index, blocks));
}

/** Thousands of small files, each written at once: handing each to a thread takes longer than writing it. */
function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

/**
 * The files of an index as they are served, by path under `search/`. They are compressed here, since not every host does
 * it; the name says nothing of that, since some hosts would. All but the first are in a folder named after what they say,
 * so that a browser never reads files of two builds together.
 */
function packIndex({ start, files }: MergedIndex, blocks: readonly Uint8Array[]): Map<string, Uint8Array> {
  const packed = [
    ...[...files].map(([path, data]) => [path, packData(data)] as const),
    ...blocks.map((bytes, index) => [`passages/${index}`, bytes] as const),
  ];
  const hash = createHash('sha256');
  for (const [path, bytes] of packed) hash.update(path).update(bytes);
  const folder = hash.update(JSON.stringify(start)).digest('hex').slice(0, 12);
  const first: StartFile = { folder, ...start };
  return new Map([
    ['start.bin', packData(first)],
    ...packed.map(([path, bytes]) => [`${folder}/${path}.bin`, bytes] as const),
  ]);
}
