import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, as paths from it with “/”, folder by folder in the order of their names; no folder has none. */
export function* walkFiles(root: string, folder = ''): Generator<string> {
  if (folder === '' && !existsSync(root)) return;
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walkFiles(root, path);
    else if (entry.isFile()) yield path;
  }
}

/** Whether `a` comes before `b` where `walkFiles` finds both. */
export function isBefore(a: string, b: string): boolean {
  return a.replaceAll('/', '\0') < b.replaceAll('/', '\0');
}

/** In lower-case hexadecimal. */
export function digestFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A line of a list that “sha256sum --check” reads. */
export function toSumLine(digest: string, path: string): string {
  return `${digest}  ${path}\n`;
}

/** The digest of the list of all files below a folder, as “sha256sum” writes it. */
export function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const path of walkFiles(folder)) hash.update(toSumLine(digestFile(join(folder, path)), path));
  return hash.digest('hex');
}
