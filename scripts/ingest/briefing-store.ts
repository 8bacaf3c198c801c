import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import { createBriefingKeeper } from '../../src/kept/briefing-reader.ts';
import { refuseStrangeFile } from '../../src/loaders/refuse-strange-file.ts';
import type { SeedSet } from './read-seeds.ts';

/** The generated files in `content/briefings/`. A write leaves the old file or the new one, never half of one. */
export function createBriefingStore(root: string) {
  const folder = join(root, 'content/briefings');
  const toPath = (slug: string) => join(folder, `${slug}.mdx`);
  const list = () =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => (name.endsWith('.mdx') ? [basename(name, '.mdx')] : []))
      : [];
  const read = (slug: string) => {
    if (!existsSync(toPath(slug))) return undefined;
    refuseStrangeFile(root, `content/briefings/${slug}.mdx`);
    return readFileSync(toPath(slug), 'utf8');
  };
  const write = (slug: string, text: string) => writeWhole(toPath(slug), text);
  const remove = (slug: string) => rmSync(toPath(slug));

  const isGenerated = (slug: string) => findSeedFile(read(slug) ?? '') !== undefined;

  /** Briefings whose seed is gone or has another address now. A file that no seed made is never among them. */
  const findOrphans = ({ seeds, files }: SeedSet) => {
    const slugOf = new Map(seeds.map((seed) => [seed.file, seed.slug]));
    const known = new Set(files);
    return list().filter((slug) => {
      const file = findSeedFile(read(slug) ?? '');
      if (file === undefined) return false;
      return !known.has(file) || (slugOf.has(file) && slugOf.get(file) !== slug);
    });
  };
  return { read, write, remove, isGenerated, findOrphans, keep: createBriefingKeeper(root) };
}

/** The seed that the front matter of a generated briefing names. */
function findSeedFile(mdx: string): string | undefined {
  const written = /^source:\n {2}file: (.+)\n {2}format: /mu.exec(mdx)?.[1];
  return written?.startsWith('"') ? toUnquoted(written) : written;
}

/** `undefined` for what the program never writes so. */
function toUnquoted(written: string): string | undefined {
  try {
    return String(JSON.parse(written));
  } catch {
    return undefined;
  }
}
