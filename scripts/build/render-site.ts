import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toPartEnvironment } from '../../src/kept-pages/build-part.ts';
import { toKeptEnvironment } from '../../src/kept-pages/kept-site.ts';
import { readSettings } from '../command/read-settings.ts';
import type { Build } from './build.ts';
import { countParts } from './count-parts.ts';
import { runProcess } from './run-process.ts';

// What the bundler is done with goes back to the system: some 150 MB, in the time of a run that keeps it.
const frugal = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' };
const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Lets Astro make the pages and what belongs to them, in `build.made`. Pages in which nothing has changed are those of
 * `build.dist`. A large site is made by several runs, one after the other, into the same folder.
 */
export async function renderSite({ made, dist, pageList, options: { isFresh } }: Build): Promise<void> {
  rmSync(made, { recursive: true, force: true });
  const folder = dirname(pageList);
  const half = readdirSync(folder).filter((name) => name.startsWith(basename(pageList)) && name.endsWith('.new'));
  for (const name of half) rmSync(join(folder, name));
  const kept = toKeptEnvironment({ lastSite: dist, list: pageList, isFresh });
  const of = countParts(process.cwd(), (await readSettings()).languages.length);
  for (let number = 1; number <= of; number += 1) {
    if (of > 1) console.log(`Part ${number} of ${of} of the site:`);
    await runProcess([astro, 'build', '--outDir', made], { ...frugal, ...kept, ...toPartEnvironment({ number, of }) });
  }
}
