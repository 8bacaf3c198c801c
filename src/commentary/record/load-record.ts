import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../loaders/read-text.ts';
import type { EvidenceRecord } from '../../model/evidence-record.ts';
import { commentaryFolder } from '../commentary-folder.ts';
import { readRecord, recordExtension } from './record-file.ts';

/**
 * The record of the commentary `slug` of the project at `root`; empty where there is none.
 * @throws {ContentError} where the file is no record.
 */
export function loadRecord(root: string, slug: string): EvidenceRecord {
  const file = `${commentaryFolder}/${slug}${recordExtension}`;
  return existsSync(join(root, file)) ? readRecord(readText(root, file), file) : { references: [] };
}
