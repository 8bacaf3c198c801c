import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAlikePairs } from '../../../src/alike/find-alike-pairs.ts';
import { type AlikePair, keptPairsPath } from '../../../src/alike/kept-pairs.ts';
import { type Signature, signText } from '../../../src/alike/sign-text.ts';
import { readSealed, writeSealed } from '../../../src/cache/sealed-file.ts';
import { toDigest } from '../../../src/cache/to-digest.ts';
import { writeWhole } from '../../../src/files/write-whole.ts';
import type { Seed } from '../read-seed.ts';

const home = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The documents that say nearly the same as another. Only what is new or changed is looked at: of the others, what is compared
 * is kept.
 */
export function findAlikeSeeds(root: string, seeds: readonly Seed[], isDryRun: boolean): AlikePair[] {
  const path = join(root, '.cache', 'signatures.bin');
  const key = toDigest(home, ['src/alike']);
  const kept = (readSealed(path, key)?.value ?? new Map()) as ReadonlyMap<string, Signature>;
  const next = new Map(seeds.map((seed) => [seed.digest, kept.get(seed.digest) ?? signText(seed.text)]));
  const isOther = next.size !== kept.size || [...next.keys()].some((digest) => !kept.has(digest));
  if (isOther && !isDryRun) writeSealed(path, key, next);
  return findAlikePairs(
    seeds.map(({ slug, sha256, digest, text }) => ({ slug, sha256, signature: next.get(digest) ?? signText(text) })),
  );
}

/** Keeps the pairs for the site, in a file that is touched only where they are others; whether they are. */
export function keepAlikePairs(root: string, pairs: readonly AlikePair[]): boolean {
  const path = join(root, keptPairsPath);
  const text = `${JSON.stringify(pairs)}\n`;
  const isOther = readIfThere(path) !== text;
  if (isOther) writeWhole(path, text);
  return isOther;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not written yet, or not readable: it is written anew.
    return undefined;
  }
}
