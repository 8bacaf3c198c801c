import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toDigest } from '../../src/cache/to-digest.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import type { NameReader } from '../../src/glossary/candidates/name-reader.ts';
import { type OpenNames, toOpenNames } from '../../src/glossary/candidates/tally-names.ts';
import { readFolder } from '../../src/loaders/read-folder.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';

export const briefingsFolder = 'content/briefings';

const home = fileURLToPath(new URL('../../', import.meta.url));
const code = ['src/glossary/candidates', 'src/pipeline', 'src/model', 'src/data/languages', 'src/data/schema'];
const kept = join('.cache', 'open-names.json');

interface Kept {
  /** Of the code that reads names. */
  readonly version: string;
  /** By slug: the digest of the briefing, and its names. */
  readonly documents: Record<string, { readonly digest: string; readonly names: OpenNames }>;
}

/**
 * Hands on the names that the glossary does not hold, a document after the other. A document is read again only where it
 * has changed since the last time.
 */
export function readOpenNames(
  root: string,
  readerOf: (lang: string) => NameReader | undefined,
  take: (names: OpenNames) => void,
): void {
  const version = toDigest(home, ['package-lock.json', ...code]);
  const known = readKept(join(root, kept), version);
  const documents: Kept['documents'] = {};
  readFolder(root, briefingsFolder, '.mdx', (text, slug, file) => {
    const digest = createHash('sha256').update(text).digest('hex');
    const before = known[slug];
    const names = before?.digest === digest ? before.names : readNames(text, slug, file, readerOf);
    documents[slug] = { digest, names };
    take(names);
  });
  keep(join(root, kept), { version, documents });
}

function readNames(
  text: string,
  slug: string,
  file: string,
  readerOf: (lang: string) => NameReader | undefined,
): OpenNames {
  const briefing = fromMdx(text, slug, file);
  return toOpenNames(briefing, readerOf(briefing.lang));
}

function readKept(path: string, version: string): Kept['documents'] {
  if (!existsSync(path)) return {};
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return found.version === version ? found.documents : {};
  } catch {
    // Not whole: it is made again.
    return {};
  }
}

function keep(path: string, value: Kept): void {
  try {
    writeWhole(path, JSON.stringify(value));
  } catch {
    // A folder that cannot be written costs time the next time, and nothing else.
  }
}
