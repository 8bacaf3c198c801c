import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toDigest } from '../cache/to-digest.ts';
import { commentaryFolder } from '../commentary/commentary-folder.ts';

/** What decides how any page looks besides content: code, data, libraries, and what configures them. */
const folders = ['src', 'public'];
const configuration = /\.(?:[cm]?[jt]s|json)$|^\.env(?:\.|$)/u;

/**
 * A digest of all that every page of the site in `dist` is made of: the project's code, its settings, and the names of the
 * styles and scripts that were bundled, which change with what is in them.
 */
export function toSiteDigest(root: string, settings: unknown, dist: string): string {
  const assets = join(dist, '_astro');
  const bundled = existsSync(assets) ? readdirSync(assets).sort() : [];
  return createHash('sha256')
    .update(toDigest(root, listCode(root)))
    .update(JSON.stringify([settings, bundled]))
    .digest('hex');
}

/**
 * A digest of all that the bundle of the pages is made of, in whose files the paths of the project are: code, settings, and
 * commentary, which is code too.
 */
export function toBundleDigest(root: string, settings: unknown): string {
  const commentary = existsSync(join(root, commentaryFolder)) ? [commentaryFolder] : [];
  return createHash('sha256')
    .update(toDigest(root, [...listCode(root), ...commentary]))
    .update(JSON.stringify([settings, root]))
    .digest('hex');
}

function listCode(root: string): string[] {
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && configuration.test(entry.name))
    .map(({ name }) => name)
    .sort();
  return [...files, ...folders.filter((folder) => existsSync(join(root, folder)))];
}
