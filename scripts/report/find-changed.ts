import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport, ChangedDocument } from '../../src/report/build-report.ts';
import { findChangedFigures } from '../../src/report/find-changed-figures.ts';
import { walkFiles } from '../provenance/walk-files.ts';
import { listDocuments, parseDocument, readDocument } from './read-site.ts';

/** How a site differs from the one that stood in its place; `undefined` where none did. */
export function findChanged(before: string, after: string): BuildReport['changed'] {
  if (!existsSync(before)) return undefined;
  return { documents: findChangedDocuments(before, after), pages: countChangedPages(before, after) };
}

function findChangedDocuments(before: string, after: string): ChangedDocument[] {
  const slugs = new Set([...listDocuments(before), ...listDocuments(after)]);
  return [...slugs].sort().flatMap((slug) => {
    const [old, now] = [readDocument(before, slug), readDocument(after, slug)];
    if (old && now?.equals(old)) return [];
    return [findChangedFigures(slug, old && parseDocument(old), now && parseDocument(now))];
  });
}

function countChangedPages(before: string, after: string): NonNullable<BuildReport['changed']>['pages'] {
  let [added, changed, unchanged] = [0, 0, 0];
  for (const path of listPages(after)) {
    const [old, now] = [join(before, path), join(after, path)];
    if (!existsSync(old)) added += 1;
    else if (isSame(old, now)) unchanged += 1;
    else changed += 1;
  }
  const all = [...listPages(before)].length;
  return { added, changed, unchanged, removed: all - changed - unchanged };
}

function* listPages(site: string): Generator<string> {
  for (const path of walkFiles(site)) if (path.endsWith('.html')) yield path;
}

/** A page that was taken over from the last build is the same file on disk. */
function isSame(old: string, now: string): boolean {
  const [a, b] = [statSync(old), statSync(now)];
  if (a.ino === b.ino && a.dev === b.dev) return true;
  return a.size === b.size && readFileSync(old).equals(readFileSync(now));
}
