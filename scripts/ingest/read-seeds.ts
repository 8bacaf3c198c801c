import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { listSeeds } from './list-seeds.ts';
import { readSeed, type Seed } from './read-seed.ts';

export interface SeedSet {
  readonly seeds: readonly Seed[];
  /** Every document there is, the unreadable ones among them. */
  readonly files: readonly string[];
  readonly faults: readonly ContentError[];
}

/** Every readable seed under `root` with an address of its own, and a fault for each of the others. */
export function readSeeds(root: string): SeedSet {
  const list = listSeeds(root);
  const faults = list.faults.map(({ file, fault }) => new ContentError(fault, file));
  const bySlug = new Map<string, Seed>();
  for (const path of list.seeds) {
    try {
      const seed = readSeed(root, path);
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
  return new ContentError(`its address “${seed.slug}” is that of ${other.file} too; ${cure}`, seed.file);
}
