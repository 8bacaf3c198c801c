import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toPartEnvironment } from '../../src/kept-pages/build-part.ts';
import { clearBundle, findBundle } from '../../src/kept-pages/kept-bundle.ts';
import { keptBundle, toKeptEnvironment } from '../../src/kept-pages/kept-site.ts';
import { toBundleDigest } from '../../src/kept-pages/to-site-digest.ts';
import { type Build, BuildStopped, getSettings } from './build.ts';
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
 * other, into the same folder: Astro makes the first, and its bundle, which fills the memory, is taken for the others.
 */
export async function renderSite(build: Build): Promise<void> {
  const { made, dist, pageList, options } = build;
  const { isFresh } = options;
  const root = process.cwd();
  const settings = getSettings(build);
  const of = countParts(root, settings.languages.length);
  const bundleKey = toBundleKey(build, root);
  if (!settings.editUrl && !settings.contact)
    console.log('No address for reports of errors is set (contact or editUrl in astro.config.mjs); About says so.');
  const flags = weighBriefings(root) > largeSite ? tidy : [];
  const byKept = [...flags, ...kept, made];
  const byAstro = [...flags, astro, 'build', '--outDir', made];
  const environment = { ...frugal, ...toKeptEnvironment({ lastSite: dist, list: pageList, isFresh, bundleKey }) };
  const hasBundle = () => bundleKey !== '' && findBundle(join(root, keptBundle), bundleKey) !== undefined;
  const renderBy = async (choose: (number: number) => readonly string[]) => {
    clear({ made, pageList });
    for (let number = 1; number <= of; number += 1) {
      if (of > 1) console.log(`Part ${number} of ${of} of the site:`);
      await runProcess(choose(number), { ...environment, ...toPartEnvironment({ number, of }) });
    }
  };
  if (!isFresh && hasBundle() && (await isDone(renderBy(() => byKept)))) return;
  if (await isDone(renderBy((number) => (number > 1 && hasBundle() ? byKept : byAstro)))) return;
  rmSync(keptBundle, { recursive: true, force: true });
  await renderBy(() => byAstro);
}

/** What the bundle of the pages is kept by; empty where it may not be kept. */
function toBundleKey(build: Build, root: string): string {
  // Commentary is compiled with what is said of evidence that has moved, which the digest does not say.
  const said = build.found.flatMap((one) => [...one.diagnostics, ...one.allowed.map(({ diagnostic }) => diagnostic)]);
  const hasMoved = said.some(({ ruleId }) => ruleId === 'moved-evidence');
  return hasMoved ? '' : toBundleDigest(root, getSettings(build));
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
