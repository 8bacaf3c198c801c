import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toPartEnvironment } from '../../src/kept-pages/build-part.ts';
import { clearBundle, findBundle } from '../../src/kept-pages/kept-bundle.ts';
import { keptBundle, toKeptEnvironment } from '../../src/kept-pages/kept-site.ts';
import { toBundleDigest } from '../../src/kept-pages/to-site-digest.ts';
import { readSettings } from '../command/read-settings.ts';
import { type Build, BuildStopped } from './build.ts';
import { couldNotRender } from './could-not-render.ts';
import { countParts, weighBriefings } from './count-parts.ts';
import { compiled, runProcess } from './run-process.ts';

// What the bundler is done with goes back to the system, and every larger buffer: some 300 MB, in the time of a run that keeps it.
const frugal = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MIMALLOC_PURGE_DELAY: '0' };
// V8 lets garbage grow to as much as what is in use. Less costs some tenth of the time, and a site of some 750 documents and
// more has a third of its memory from it.
const largeSite = 15_000_000;
const tidy = ['--heap-growing-percent=30'];
const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
const kept = [...compiled, join('scripts', 'build', 'render-pages.ts')];

/**
 * Makes the pages and what belongs to them, in `build.made`: with the bundle of the last build where it would be the same, else
 * by Astro. Pages in which nothing has changed are those of `build.dist`. A large site is made by several runs, one after the
 * other, into the same folder.
 */
export async function renderSite({ made, dist, pageList, found, options: { isFresh } }: Build): Promise<void> {
  const root = process.cwd();
  const settings = await readSettings();
  const of = countParts(root, settings.languages.length);
  // Commentary is compiled with what is said of evidence that has moved, which the digest does not say.
  const said = found.flatMap(({ diagnostics, allowed }) => [...diagnostics, ...allowed.map((one) => one.diagnostic)]);
  const hasMoved = said.some(({ ruleId }) => ruleId === 'moved-evidence');
  const bundleKey = hasMoved ? '' : toBundleDigest(root, settings);
  if (!settings.editUrl && !settings.contact)
    console.log('No address for reports of errors is set (contact or editUrl in astro.config.mjs); About says so.');
  const environment = toKeptEnvironment({ lastSite: dist, list: pageList, isFresh, bundleKey });
  const isLarge = weighBriefings(root) > largeSite;
  const renderBy = async (program: readonly string[]) => {
    clear({ made, pageList });
    for (let number = 1; number <= of; number += 1) {
      if (of > 1) console.log(`Part ${number} of ${of} of the site:`);
      await runProcess(isLarge ? [...tidy, ...program] : program, {
        ...frugal,
        ...environment,
        ...toPartEnvironment({ number, of }),
      });
    }
  };
  const hasBundle = !isFresh && bundleKey !== '' && findBundle(join(root, keptBundle), bundleKey) !== undefined;
  if (hasBundle && (await isDone(renderBy([...kept, made])))) return;
  await renderBy([astro, 'build', '--outDir', made]);
}

/** Takes away what builds that were stopped have left. */
function clear({ made, pageList }: Pick<Build, 'made' | 'pageList'>): void {
  rmSync(made, { recursive: true, force: true });
  clearBundle(keptBundle);
  const folder = dirname(pageList);
  const half = readdirSync(folder).filter((name) => name.startsWith(basename(pageList)) && name.endsWith('.new'));
  for (const name of half) rmSync(join(folder, name));
}

async function isDone(rendering: Promise<void>): Promise<boolean> {
  try {
    await rendering;
    return true;
  } catch (fault) {
    if (fault instanceof BuildStopped && fault.status === couldNotRender) return false;
    throw fault;
  }
}
