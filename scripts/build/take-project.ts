import { existsSync, renameSync } from 'node:fs';
import { takeLock } from '../lock/take-lock.ts';
import type { Build } from './build.ts';
import { refuseTwoDisks } from './refuse-two-disks.ts';
import { replacedSite } from './swap-site.ts';

/**
 * Keeps other commands from the project until the build has ended, and puts the last site back where a build was killed
 * just as it took its place.
 */
export function takeProject({ dist }: Build): () => void {
  refuseTwoDisks(dist);
  const giveBack = takeLock(process.cwd(), { command: 'npm run build' });
  if (!existsSync(dist) && existsSync(replacedSite)) renameSync(replacedSite, dist);
  return giveBack;
}
