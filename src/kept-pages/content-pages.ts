import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keptPairsPath } from '../alike/kept-pairs.ts';
import { toDigest } from '../cache/to-digest.ts';
import { keptFolder } from '../translation/kept-translation.ts';

/** What pages are made of besides code and settings, from the project's root. */
const content = ['content', 'seeds', keptFolder, keptPairsPath];

/**
 * The files of pages that show so much that their key is all content there is, and of those to which Astro gives no key since
 * they are one page. What a team adds is not among them: it may show what is nowhere in the project.
 */
const pages: ReadonlySet<string> = new Set(
  [
    '404.astro',
    '[...locale]/about/data/index.astro',
    '[...locale]/about/index.astro',
    '[...locale]/about/method/index.astro',
    '[...locale]/briefings/[slug]/index.astro',
    '[...locale]/briefings/index.astro',
    '[...locale]/briefings/page/[page].astro',
    '[...locale]/card.png.ts',
    '[...locale]/changes/index.astro',
    '[...locale]/commentary/[slug]/index.astro',
    '[...locale]/commentary/index.astro',
    '[...locale]/entities/[former].astro',
    '[...locale]/entities/[former]/mentions/[page].astro',
    '[...locale]/entities/[id].astro',
    '[...locale]/entities/index.astro',
    '[...locale]/figures/[id].astro',
    '[...locale]/figures/index.astro',
    '[...locale]/figures/page/[page].astro',
    '[...locale]/figures/rows.json.ts',
    '[...locale]/index.astro',
    '[...locale]/search/index.astro',
    '[...locale]/timeline/[part].astro',
    '[...locale]/timeline/index.astro',
    '[...locale]/timeline/rows.json.ts',
    'api/changes.json.ts',
    'api/entities.json.ts',
    'api/figures.csv-metadata.json.ts',
    'api/figures.csv.ts',
    'api/figures.json.ts',
    'changes/feed.json.ts',
    'changes/feed.xml.ts',
    'entities/[id]/feed.json.ts',
    'entities/[id]/feed.xml.ts',
    'feed.json.ts',
    'feed.xml.ts',
    'llms.txt.ts',
    'robots.txt.ts',
  ].map((file) => `src/pages/${file}`),
);

/** Whether the pages of this file show nothing but content, code and settings. */
export function isOfContent(file: string): boolean {
  return pages.has(file);
}

/** A digest of all content of the project at `root`: of what is written, and of what the ingest has made of it. */
export function toContentDigest(root: string): string {
  const parts = content.filter((part) => existsSync(join(root, part)));
  return createHash('sha256').update(JSON.stringify(parts)).update(toDigest(root, parts)).digest('hex');
}
