import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toDigest } from '../cache/to-digest.ts';

/** Where a briefing is kept, and the key that only the same text has, read by the same code. */
export interface KeptPlace {
  readonly path: string;
  readonly key: string;
}

const home = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['package-lock.json', 'src/model', 'src/pipeline/mdx', 'src/kept'];

/** The folder of kept briefings, from the project's root; a file for each, under its name. */
const folder = '.cache/briefings';

/** A function that says where a briefing with this MDX is kept. */
export function createPlaceFinder(root: string): (slug: string, mdx: string) => KeptPlace {
  const version = toDigest(home, parts);
  return (slug, mdx) => ({
    path: join(root, folder, `${slug}.bin`),
    key: createHash('sha256').update(version).update(mdx).digest('hex'),
  });
}
