import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport, ChangedDocument } from '../../src/report/build-report.ts';
import { findChangedFigures } from '../../src/report/find-changed-figures.ts';
import { readSums, type Sum } from '../provenance/known-sums.ts';
import { isBefore } from '../provenance/walk-files.ts';
import { sumsFile } from '../provenance/write-provenance.ts';
import { findSlug, parseDocument, readDocument } from './read-site.ts';

/** A file as it is in one site and in another. */
interface FilePair {
  readonly path: string;
  readonly old: string | undefined;
  readonly now: string | undefined;
}

/** How a site differs from the one that stood in its place, by their lists of files; `undefined` where none did. */
export function findChanged(before: string, after: string): BuildReport['changed'] {
  if (!existsSync(join(before, sumsFile))) return undefined;
  const pages = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const documents: ChangedDocument[] = [];
  for (const pair of pairFiles(readSums(join(before, sumsFile)), readSums(join(after, sumsFile)))) {
    const { path } = pair;
    const how = tellHow(pair);
    if (path.endsWith('.html')) pages[how] += 1;
    const slug = findSlug(path);
    if (slug && how !== 'unchanged') documents.push(compareDocuments(slug, before, after));
  }
  return { documents: documents.sort((a, b) => (a.slug < b.slug ? -1 : 1)), pages };
}

function compareDocuments(slug: string, before: string, after: string): ChangedDocument {
  const [old, now] = [readDocument(before, slug), readDocument(after, slug)];
  return findChangedFigures(slug, old && parseDocument(old), now && parseDocument(now));
}

function tellHow({ old, now }: FilePair) {
  if (old === undefined) return 'added';
  if (now === undefined) return 'removed';
  return old === now ? 'unchanged' : 'changed';
}

/** The files of two lists that have the same order. */
function* pairFiles(before: Iterator<Sum>, after: Iterator<Sum>): Generator<FilePair> {
  let [old, now] = [before.next(), after.next()];
  while (!(old.done && now.done)) {
    const isOld = !old.done && (now.done || !isBefore(now.value.path, old.value.path));
    const isNow = !now.done && (old.done || !isBefore(old.value.path, now.value.path));
    const path = isOld ? old.value.path : now.value.path;
    yield { path, old: isOld ? old.value.digest : undefined, now: isNow ? now.value.digest : undefined };
    if (isOld) old = before.next();
    if (isNow) now = after.next();
  }
}
