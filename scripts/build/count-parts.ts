import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolders } from '../../src/content-folders.ts';
import { otherParts } from '../../src/kept-pages/build-part.ts';

// In how many bytes of documents, for each interface language, are as many pages as one run has: some 140,000.
const bytesAtOnce = 100_000_000;

/**
 * In how many runs the site of the project at `root` is made: one for all, or one for the pages of every so many figures and
 * some for the rest. `CONCORDANCE_AT_ONCE` says otherwise how many bytes of documents go into a run.
 */
export function countParts(root: string, languages: number, env: NodeJS.ProcessEnv = process.env): number {
  const bytes = weighBriefings(root) * languages;
  const shares = Math.ceil(bytes / (Number(env['CONCORDANCE_AT_ONCE']) || bytesAtOnce));
  return shares > 1 ? shares + otherParts : 1;
}

/** The bytes of the documents of the project at `root`. */
export function weighBriefings(root: string): number {
  const folder = join(root, contentFolders.briefings.folder);
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
