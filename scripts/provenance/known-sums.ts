import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../src/files/read-lines.ts';
import { digestFile, isBefore } from './walk-files.ts';

/** A line of a list of sums. */
export interface Sum {
  readonly digest: string;
  readonly path: string;
}

/** The lines of a list, in its order; none where there is no list. */
export function* readSums(list: string): Generator<Sum> {
  if (!existsSync(list)) return;
  for (const { bytes } of readLines(list)) {
    const line = bytes.toString('utf8');
    yield { digest: line.slice(0, 64), path: line.slice(66) };
  }
}

/**
 * A function that gives digest and size of a file of `site`: as the list of `last` has it, if it is the very file that stands
 * there, which is what a build has kept (two names of one file, or a copy with the time of the first); else out of its bytes.
 * It is to be asked for the files in the order of the list.
 */
export function createSums(site: string, last: string | undefined, list: string) {
  const sums = last === undefined ? ([] as Sum[]).values() : readSums(join(last, list));
  let next = sums.next();
  return (path: string): { readonly digest: string; readonly size: number } => {
    while (!next.done && isBefore(next.value.path, path)) next = sums.next();
    const { size, mtimeMs } = statSync(join(site, path));
    if (last !== undefined && !next.done && next.value.path === path) {
      const old = statSync(join(last, path), { throwIfNoEntry: false });
      if (old?.size === size && old.mtimeMs === mtimeMs) return { digest: next.value.digest, size };
    }
    return { digest: digestFile(join(site, path)), size };
  };
}
