import { copyFileSync, linkSync, mkdirSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileMark } from './page-list.ts';

/** How a file looks now; `undefined` where there is none. */
export function findMark(file: string): FileMark | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? toMark(found) : undefined;
}

function toMark({ size, mtimeMs }: Stats): FileMark {
  return `${size} ${mtimeMs}`;
}

/**
 * A function that puts a file of the site in `from` into the site in `to`, as the same file where the disk can do that, else
 * as a copy with the same mark. Its answer is whether it did: the file has to be there, and to look as `mark` says.
 */
export function createPutKept(from: string, to: string): (path: string, mark: FileMark) => boolean {
  const folders = new Set<string>();
  let canLink = true;
  return (path, mark) => {
    const [old, file] = [join(from, path), join(to, path)];
    if (findMark(old) !== mark) return false;
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    canLink &&= link(old, file);
    if (!canLink) copy(old, file);
    if (findMark(file) === mark) return true;
    // What is written there later must not be written into the file of the last build.
    rmSync(file);
    return false;
  };
}

/** Whether the disk has both names for one file now. */
function link(old: string, file: string): boolean {
  try {
    linkSync(old, file);
    return true;
  } catch {
    return false;
  }
}

function copy(old: string, file: string): void {
  copyFileSync(old, file);
  const { atime, mtimeMs } = statSync(old);
  utimesSync(file, atime, mtimeMs / 1000);
}
