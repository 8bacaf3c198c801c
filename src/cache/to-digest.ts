import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A digest of what stands in files, and in all files of folders, of their paths within `home`, and of the versions of Node and its data. */
export function toDigest(home: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  const { node, v8, icu = '', cldr = '' } = process.versions;
  for (const version of [node, v8, icu, cldr]) hash.update(`${version}\0`);
  for (const part of parts)
    for (const file of listFiles(home, part)) hash.update(`${file}\0`).update(readFileSync(join(home, file)));
  return hash.digest('hex');
}

/** Paths relative to `home`, with slashes, in order. */
function listFiles(home: string, part: string): string[] {
  const path = join(home, part);
  if (statSync(path).isFile()) return [part];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(home, file).replaceAll('\\', '/')).sort();
}
