import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport } from '../../src/report/build-report.ts';
import { walkFiles } from '../provenance/walk-files.ts';

/** How many files and bytes a built site has, and how many of its files are pages. */
export function weighFolder(site: string): BuildReport['output'] {
  const sums = { pages: 0, files: 0, bytes: 0 };
  for (const path of walkFiles(site)) {
    sums.files += 1;
    sums.bytes += statSync(join(site, path)).size;
    if (path.endsWith('.html')) sums.pages += 1;
  }
  return sums;
}
