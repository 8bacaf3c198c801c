import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport } from '../../src/report/build-report.ts';
import { walkFiles } from '../provenance/walk-files.ts';

export type SiteWeight = BuildReport['output'];

/** How many files and bytes a built site has, and how many of its files are pages. */
export function weighFolder(site: string): SiteWeight {
  const weight = { pages: 0, files: 0, bytes: 0 };
  for (const path of walkFiles(site)) addWeight(weight, path, statSync(join(site, path)).size);
  return weight;
}

/** Counts one file more. */
export function addWeight(weight: SiteWeight, path: string, size: number): void {
  weight.files += 1;
  weight.bytes += size;
  if (path.endsWith('.html')) weight.pages += 1;
}
