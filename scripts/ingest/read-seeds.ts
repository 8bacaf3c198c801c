import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import type { Progress } from '../../src/progress/create-progress.ts';
import { listSeeds, type SeedPath } from './list-seeds.ts';
import { readSeed, type Seed } from './read-seed.ts';

export interface SeedSet {
  readonly seeds: readonly Seed[];
  /** Every document there is, the unreadable ones among them. */
  readonly files: readonly string[];
  readonly faults: readonly ContentError[];
}

interface ReadOptions {
  /** Those that were read before and need not be read again. */
  readonly findKnown?: (path: SeedPath) => Seed | undefined;
  /** Only these files are looked at. */
  readonly isWanted?: (file: string) => boolean;
  readonly onFile?: Progress | undefined;
}

/** Every readable seed under `root` with an address of its own, and a fault for each of the others. */
export function readSeeds(root: string, { findKnown, isWanted = () => true, onFile }: ReadOptions = {}): SeedSet {
  const list = listSeeds(root);
  const faults = list.faults.map(({ file, fault, ...details }) => new ContentError(fault, file, undefined, details));
  const bySlug = new Map<string, Seed>();
  const wanted = list.seeds.filter(({ file }) => isWanted(file));
  for (const [at, path] of wanted.entries()) {
    onFile?.(at + 1, wanted.length);
    try {
      const seed = findKnown?.(path) ?? readSeed(root, path);
      const other = bySlug.get(seed.slug);
      if (other) throw toClash(seed, other);
      bySlug.set(seed.slug, seed);
    } catch (fault) {
      if (!(fault instanceof ContentError)) throw fault;
      faults.push(fault);
    }
  }
  return { seeds: [...bySlug.values()], files: list.seeds.map((seed) => seed.file), faults };
}

function toClash(seed: Seed, other: Seed): ContentError {
  const cure = `give one of them another “slug” in its facts, such as ${seed.name}.yml`;
  const reason = `its address “${seed.slug}” is that of ${other.file} too`;
  return new ContentError(reason, seed.file, undefined, { ruleId: 'address-taken', cure });
}
