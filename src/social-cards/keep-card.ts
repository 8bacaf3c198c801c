import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Where pictures are kept between builds, each at its path in the site. */
export const keptCards = join('.cache', 'social-cards');

const digestLength = 64;

/**
 * The bytes that `make` gives, kept in `file` and taken from there as long as they are of the same `source`; bytes that
 * are not whole are made again.
 */
export function keepCard(file: string, source: string, make: () => Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept = readKept(file, source);
  if (kept) return kept;
  const bytes = make();
  // Written beside its place and moved there, so that no build ever reads half of it.
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(own, Buffer.concat([Buffer.from(seal(source, bytes), 'latin1'), bytes]));
  renameSync(own, file);
  return bytes;
}

/** Removes the kept pictures that a built site does not have: those of documents that are gone, or of a team that wants none. */
export function pruneCards(folder: string, dist: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !existsSync(join(dist, relative(folder, file)))) rmSync(file);
  }
}

function readKept(file: string, source: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const all = new Uint8Array(readFileSync(file));
    const bytes = all.subarray(digestLength);
    return Buffer.from(all.subarray(0, digestLength)).toString('latin1') === seal(source, bytes) ? bytes : undefined;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

function seal(source: string, bytes: Uint8Array): string {
  return createHash('sha256').update(source).update('\0').update(bytes).digest('hex');
}
