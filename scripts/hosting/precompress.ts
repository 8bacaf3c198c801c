import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { isCompressible } from '../../src/hosting/media-types.ts';
import { isPathOf } from '../../src/hosting/path-pattern.ts';
import { immutablePaths } from '../../src/hosting/site-paths.ts';
import { compressBytes, compressionRecipe, type PackedEnd } from './compress-bytes.ts';

/** Smaller files fit a packet as they are. */
const smallest = 1024;
/** As many as keep all threads of the pool at work while files are read and written. */
const atOnce = 8;

/**
 * Puts compressed files beside those of a site that grow smaller by it. What is compressed is kept in `kept` by the hash
 * of what it is made of, for the next build; what this site has no use for is taken out of there. Returns how many files
 * were compressed now, and how many were kept.
 */
export async function precompress(folder: string, ends: readonly PackedEnd[], kept: string) {
  const store = join(kept, compressionRecipe);
  const used = new Set<string>();
  const counts = { made: 0, kept: 0 };
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(extname(entry.name).slice(1)))
    .map(({ parentPath, name }) => join(parentPath, name));
  const queue = files.values();
  const work = async () => {
    for (const file of queue) await compressFile(file);
  };
  if (ends.length > 0) await Promise.all(Array.from({ length: atOnce }, work));
  await prune(kept, store, used);
  return counts;

  async function compressFile(file: string): Promise<void> {
    const bytes = await readFile(file);
    if (bytes.length < smallest) return;
    const path = file.slice(folder.length).split(sep).join('/');
    const isAsset = immutablePaths.some((pattern) => isPathOf(pattern, '/', path));
    const digest = createHash('sha256').update(bytes).digest('hex');
    for (const end of ends) {
      // A sheet and a page of the same bytes are not compressed alike.
      const name = join(digest.slice(0, 2), `${digest.slice(2)}${isAsset ? '-a' : ''}.${end}`);
      used.add(name);
      const target = `${file}.${end}`;
      // One that is there may be the very file of the last site.
      await rm(target, { force: true });
      const isKept = await copyFile(join(store, name), target).then(() => true, ignoreMissing);
      if (!isKept) await keep(join(store, name), target, await compressBytes(bytes, end, isAsset));
      counts[isKept ? 'kept' : 'made'] += 1;
    }
  }
}

async function keep(name: string, target: string, bytes: Buffer): Promise<void> {
  await writeFile(target, bytes);
  await mkdir(dirname(name), { recursive: true });
  // Two files or builds may have the same bytes at once; neither sees half of them.
  const unfinished = `${name}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, name);
}

/** Takes out of the store what was not used, and stores of other recipes. */
async function prune(kept: string, store: string, used: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(kept, { withFileTypes: true, recursive: true }).catch(ignoreMissing);
  if (!entries) return;
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const isUsed = (file: string) => file.startsWith(store + sep) && used.has(file.slice(store.length + 1));
  for (const file of files) if (!isUsed(file)) await rm(file, { force: true });
}

function ignoreMissing(fault: NodeJS.ErrnoException): false {
  if (fault.code === 'ENOENT') return false;
  throw fault;
}
