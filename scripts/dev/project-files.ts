import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The names of the files of a folder that end in `extension`, without it; none where there is no folder. */
export function listNames(folder: string, extension: string): string[] {
  const files = unlessGone(() => readdirSync(folder)) ?? [];
  return files.filter((file) => file.endsWith(extension)).map((file) => basename(file, extension));
}

/** The text of a file; `undefined` where it is gone. */
export function readText(path: string): string | undefined {
  return unlessGone(() => readFileSync(path, 'utf8'));
}

function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}
