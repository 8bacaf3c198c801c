import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listPages } from '../../tests/support/list-pages.ts';

/** The heaviest page of each kind in a built site, whichever its language: addresses under the site's root. */
export function listHeaviestPages(dist: string): string[] {
  const weigh = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const kinds = Object.values(Object.groupBy(listPages(dist), ({ kind }) => kind));
  return kinds.flatMap((pages = []) => {
    const [heaviest] = pages
      .map(({ file, path }) => ({ path, weight: weigh(file) }))
      .sort((a, b) => b.weight - a.weight);
    return heaviest ? [heaviest.path] : [];
  });
}
