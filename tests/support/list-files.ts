import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file under a folder, as paths from it with forward slashes, in order. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).split(sep).join('/')).sort();
}

/** A digest of each file under a folder, by path: what two builds must have in common. */
export function toDigests(folder: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, digest(file)]));
}

/** Which files two sets of digests do not share, each in one line. */
export function listDifferences(before: Record<string, string>, after: Record<string, string>): string[] {
  const files = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...files].sort().flatMap((file) => {
    if (before[file] === after[file]) return [];
    return `${file} ${file in after ? (file in before ? 'differs' : 'is new') : 'is gone'}`;
  });
}
