import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A function that writes a file of the site in `folder`, whose answer is whether it did: one that is there already, such as a
 * file of the team's own, is left as it is. Astro hands each to a thread, and asks each time for all folders above it, which
 * takes longer than to write it at once.
 */
export function createPageWriter(folder: string): (path: string, body: Uint8Array) => boolean {
  const known = new Set<string>();
  return (path, body) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!known.has(parent)) mkdirSync(parent, { recursive: true });
    known.add(parent);
    try {
      writeFileSync(file, body, { flag: 'wx' });
      return true;
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
      throw fault;
    }
  };
}
