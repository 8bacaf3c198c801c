import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAbandoned } from '../../src/files/write-whole.ts';
import { isAtWork, readOwner } from '../lock/owner.ts';

/** Where files are written beside their place. */
const folders = [
  ...['briefings', 'translations', 'commentary', 'glossary', 'changes'].map((name) => `content/${name}`),
  ...['seeds', '.cache', '.cache/report'],
  ...['briefings', 'converted', 'translations', 'lexicons'].map((name) => `.cache/${name}`),
];

/** Takes away what processes that were killed had half written in the project at `root`. */
export function sweepParts(root: string): void {
  for (const folder of folders)
    for (const name of listNames(join(root, folder)))
      if (isAbandoned(name) || isAbandonedLock(join(root, folder), name))
        rmSync(join(root, folder, name), { recursive: true, force: true });
}

/** Whether this is the place in the queue of a process that was killed while it waited. */
function isAbandonedLock(folder: string, name: string): boolean {
  const file = /^lock-(?<file>.+\.json)$/u.exec(name)?.groups?.['file'];
  const owner = file === undefined ? undefined : readOwner(join(folder, name, file));
  return owner !== undefined && isAtWork(owner) === false;
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
