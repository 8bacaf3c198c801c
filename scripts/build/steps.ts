import { join } from 'node:path';
import type { BuildStep } from './build.ts';
import { checkCommentary } from './check-commentary.ts';
import { renderSite } from './render-site.ts';
import { compiled, runProcess } from './run-process.ts';
import { swapSite } from './swap-site.ts';
import { takeProject } from './take-project.ts';

/**
 * A build, in order: what stands before `render` prepares, what stands after it completes the site in `build.made`, and
 * `swap` makes it the site. Files of pages may be the same on disk as those in `dist`: a step that changes one writes it
 * anew in its place and never into it. What completes the site is loaded when its turn comes: while Astro makes the pages, it
 * would only fill the memory.
 */
export const steps: readonly BuildStep[] = [
  { name: 'take', run: takeProject },
  { name: 'ingest', run: () => runProcess([...compiled, join('scripts', 'ingest.ts')]) },
  { name: 'check', run: checkCommentary },
  { name: 'render', run: renderSite },
  { name: 'sitemap', run: async (build) => (await import('./list-pages.ts')).listPages(build) },
  { name: 'search', run: async (build) => (await import('./write-search.ts')).writeSearch(build) },
  { name: 'hosting', run: async (build) => (await import('./finish-hosting.ts')).finishHosting(build) },
  { name: 'prove', run: async (build) => (await import('./prove-site.ts')).proveSite(build) },
  { name: 'report', run: async (build) => (await import('./report-build.ts')).reportBuild(build) },
  { name: 'swap', run: swapSite },
];
