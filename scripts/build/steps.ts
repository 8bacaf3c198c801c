import { join } from 'node:path';
import type { BuildStep } from './build.ts';
import { checkCommentary } from './check-commentary.ts';
import { finishHosting } from './finish-hosting.ts';
import { listPages } from './list-pages.ts';
import { proveSite } from './prove-site.ts';
import { renderSite } from './render-site.ts';
import { reportBuild } from './report-build.ts';
import { runProcess } from './run-process.ts';
import { swapSite } from './swap-site.ts';
import { takeProject } from './take-project.ts';
import { writeSearch } from './write-search.ts';

/**
 * A build, in order: what stands before `render` prepares, what stands after it completes the site in `build.made`, and
 * `swap` makes it the site. Files of pages may be the same on disk as those in `dist`: a step that changes one writes it
 * anew in its place and never into it.
 */
export const steps: readonly BuildStep[] = [
  { name: 'take', run: takeProject },
  { name: 'ingest', run: () => runProcess([join('scripts', 'ingest.ts')]) },
  { name: 'check', run: checkCommentary },
  { name: 'render', run: renderSite },
  { name: 'sitemap', run: listPages },
  { name: 'search', run: writeSearch },
  { name: 'hosting', run: finishHosting },
  { name: 'prove', run: proveSite },
  { name: 'report', run: reportBuild },
  { name: 'swap', run: swapSite },
];
