import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What `read` makes of each file of a folder, in the order of their names; nothing where there is no folder. */
export function readFolder<T>(
  root: string,
  folder: string,
  extension: string,
  read: (text: string, id: string, file: string) => T,
): T[] {
  return listFiles(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) =>
      read(readFileSync(join(root, folder, name), 'utf8'), basename(name, extension), `${folder}/${name}`),
    );
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
