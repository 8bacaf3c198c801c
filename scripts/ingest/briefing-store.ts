import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { SeedSet } from './read-seeds.ts';

/** The generated files in `content/briefings/`. A write leaves the old file or the new one, never half of one. */
export function createBriefingStore(root: string) {
  const folder = join(root, 'content/briefings');
  const toPath = (slug: string) => join(folder, `${slug}.mdx`);
  const list = () =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => (name.endsWith('.mdx') ? [basename(name, '.mdx')] : []))
      : [];
  const read = (slug: string) => (existsSync(toPath(slug)) ? readFileSync(toPath(slug), 'utf8') : undefined);
  const write = (slug: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileAtomic(toPath(slug), text);
  };
  const remove = (slug: string) => rmSync(toPath(slug));

  const isGenerated = (slug: string) => findSeedFile(read(slug) ?? '') !== undefined;

  /** Briefings whose seed is gone or has another address now. A file that no seed made is never among them. */
  const findOrphans = ({ seeds, files }: SeedSet) => {
    const slugOf = new Map(seeds.map((seed) => [seed.file, seed.slug]));
    return list().filter((slug) => {
      const file = findSeedFile(read(slug) ?? '');
      if (file === undefined) return false;
      return !files.includes(file) || (slugOf.has(file) && slugOf.get(file) !== slug);
    });
  };
  return { read, write, remove, isGenerated, findOrphans };
}

/** The seed that the front matter of a generated briefing names. */
function findSeedFile(mdx: string): string | undefined {
  const written = /^source:\n {2}file: (.+)\n {2}format: /mu.exec(mdx)?.[1];
  return written?.startsWith('"') ? String(JSON.parse(written)) : written;
}
