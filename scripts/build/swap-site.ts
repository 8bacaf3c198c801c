import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Build } from './build.ts';

/** Where the site that is replaced stands for a moment. */
export const replacedSite = join('.cache', 'dist-old');

/** Puts the site that was made in the place of the last one. */
export function swapSite({ made, dist, pageList }: Build): void {
  rmSync(replacedSite, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, replacedSite);
  renameSync(made, dist);
  // Until then the lists are those of the last site; of this one they have the pages that were kept.
  for (const list of findPageLists(pageList)) if (!existsSync(`${list}.new`)) rmSync(list, { force: true });
  for (const list of findPageLists(pageList)) renameSync(`${list}.new`, list);
  rmSync(replacedSite, { recursive: true, force: true });
}

/** The lists of pages, one for each part of the site, that are there or are to be. */
function findPageLists(pageList: string): Set<string> {
  const folder = dirname(pageList);
  const names = readdirSync(folder).filter((name) => name.startsWith(basename(pageList)));
  return new Set(names.map((name) => join(folder, name.replace(/\.new$/u, ''))));
}
