import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDigest } from '../cache/to-digest.ts';

/** The pages as programs, with the styles, scripts and files that go with them: what Astro makes before it makes pages. */
export interface KeptBundle {
  /** A folder that is as the site is before its first page, but for the programs, which are in `programs`. */
  readonly folder: string;
  readonly programs: string;
  /** What `toSiteDigest` gave for a site with these files. */
  readonly siteDigest: string;
}

/** Where Astro bundles the pages, from the site's root; it removes the folder when the pages are made. */
export const programs = '.prerender';

/** The program among them that makes pages; the build names it. */
export const entry = 'concordance.mjs';

/** Its folder with the site as it was, and what is said of it. */
const [files, about] = ['files', 'about.json'];

/**
 * Puts the site in `made`, in which no page is yet, beside `folder`, for `finishBundle`. Where it cannot be written there, the
 * next build makes it again.
 */
export function beginBundle(made: string, folder: string, key: string, siteDigest: string): void {
  const half = toHalf(folder);
  clearBundle(folder);
  try {
    mkdirSync(half, { recursive: true });
    cpSync(made, join(half, files), { recursive: true });
    writeFileSync(join(half, about), JSON.stringify({ key, siteDigest, seal: seal(half, key, siteDigest) }));
  } catch {
    clearBundle(folder);
  }
}

/** Keeps what was begun, now that there are pages in `made`, unless they have brought more with them. */
export function finishBundle(made: string, folder: string): void {
  const half = toHalf(folder);
  if (!existsSync(half)) return;
  const isAll = !hasMore(made, join(half, files));
  rmSync(folder, { recursive: true, force: true });
  if (isAll) renameSync(half, folder);
  else clearBundle(folder);
}

/** Takes away what a build that was stopped has begun. */
export function clearBundle(folder: string): void {
  rmSync(toHalf(folder), { recursive: true, force: true });
}

function toHalf(folder: string): string {
  return `${folder}.new`;
}

/** The bundle in `folder`, if it was kept under this key and its bytes are still those that were written. */
export function findBundle(folder: string, key: string): KeptBundle | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(folder, about), 'utf8')) as Readonly<Record<string, string>>;
    const { siteDigest = '' } = kept;
    if (kept['key'] !== key || kept['seal'] !== seal(folder, key, siteDigest)) return undefined;
    return { folder: join(folder, files), programs: join(folder, files, programs), siteDigest };
  } catch {
    // Not there, or not whole: Astro makes it anew.
    return undefined;
  }
}

/** Whether a whole site has scripts, styles or pictures that one has not in which no page is yet, since they come with pages. */
export function hasMore(site: string, begun: string): boolean {
  return listAssets(site).some((file) => !existsSync(join(begun, '_astro', file)));
}

function listAssets(site: string): string[] {
  const assets = join(site, '_astro');
  return existsSync(assets) ? (readdirSync(assets, { recursive: true }) as string[]) : [];
}

function seal(folder: string, key: string, siteDigest: string): string {
  return createHash('sha256')
    .update(`${key}\0${siteDigest}\0${toDigest(folder, [files])}`)
    .digest('hex');
}
