import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefingFile } from '../../src/model/api.ts';

const folder = 'api/briefings';

/** The slugs of the documents in a built site, in order; none where there is no site. */
export function listDocuments(site: string): string[] {
  const path = join(site, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The document whose data file has this path in a site; `undefined` for other files. */
export function findSlug(path: string): string | undefined {
  return path.startsWith(`${folder}/`) && path.endsWith('.json') ? path.slice(folder.length + 1, -5) : undefined;
}

/** The bytes of a document's data file; `undefined` where the site has none. */
export function readDocument(site: string, slug: string): Buffer | undefined {
  const path = join(site, folder, `${slug}.json`);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** What a data file says. The build that wrote it is the one that reads it, or the one before. */
export function parseDocument(bytes: Buffer): BriefingFile {
  return JSON.parse(bytes.toString('utf8')) as BriefingFile;
}
