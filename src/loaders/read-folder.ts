import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { ContentErrors } from '../pipeline/mdx/content-errors.ts';
import { readText } from './read-text.ts';

/**
 * What `read` makes of each file of a folder, in the order of their names; nothing where there is no folder.
 * @throws {ContentError} with what is wrong in any of them.
 */
export function readFolder<T>(
  root: string,
  folder: string,
  extension: string,
  read: (text: string, id: string, file: string) => T,
): T[] {
  const faults: ContentError[] = [];
  const found = listFolder(root, folder, extension).flatMap(({ id, file }) => {
    try {
      return [read(readText(root, file), id, file)];
    } catch (fault) {
      if (!(fault instanceof ContentError)) throw fault;
      faults.push(fault);
      return [];
    }
  });
  const [first, ...others] = faults;
  if (first) throw others.length === 0 ? first : new ContentErrors([first, ...others]);
  return found;
}

/** The files of a folder that end in `extension`, in the order of their names, with their paths from `root`. */
export function listFolder(root: string, folder: string, extension: string): { id: string; file: string }[] {
  return listFiles(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ id: basename(name, extension), file: `${folder}/${name}` }));
}

/** The names of the files in a folder; none where there is no folder. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
