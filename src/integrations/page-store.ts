import { hash } from 'node:crypto';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { BuiltPage, PageRecord } from '../search/to-page-records.ts';
import { toSearchVersion } from './shard-store.ts';

type Records = ReadonlyMap<string, readonly PageRecord[]>;

/**
 * The records of written pages, in their order. Those of pages that are as they were in the last build are taken from `file`,
 * as long as the code that makes them is the same; the others `toRecords` makes.
 */
export function readPageRecords(
  pages: readonly BuiltPage[],
  file: string,
  toRecords: (page: BuiltPage) => readonly PageRecord[],
): PageRecord[] {
  const version = toSearchVersion();
  // What is sealed with this version was written below.
  const known = (readSealed(file, version)?.value ?? new Map()) as Records;
  const records: Records = new Map(
    pages.map((page) => {
      const digest = hash('sha256', JSON.stringify([page.locale, page.path, page.html]), 'base64url');
      return [digest, known.get(digest) ?? toRecords(page)] as const;
    }),
  );
  const isKnown = records.size === known.size && records.keys().every((digest) => known.has(digest));
  if (!isKnown) writeSealed(file, version, records);
  return [...records.values()].flat();
}
