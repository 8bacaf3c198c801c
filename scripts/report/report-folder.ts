import { join } from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';

/** Where the reports of the last ingest and build are, from the project's root. They are not part of the site. */
export const reportFolder = '.cache/report';

/** Writes one of the reports, whole or not at all. */
export function writeReportFile(root: string, name: string, text: string): void {
  writeWhole(join(root, reportFolder, name), text);
}
