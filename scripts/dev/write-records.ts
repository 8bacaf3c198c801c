import { join } from 'node:path';
import type { Evidence } from '../../src/commentary/evidence.ts';
import { recordExtension } from '../../src/commentary/record/record-file.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { ofLevel } from '../../src/diagnostics/report.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { readToday } from '../command/typed-path.ts';
import { planRecords } from '../ingest/evidence/plan-records.ts';

/**
 * Writes beside each commentary what it cites, as an ingest would, where no error is `found` in it. Nothing is removed, since
 * a text may be on its way from one name to another.
 */
export function writeRecords(root: string, evidence: Evidence, found: readonly Diagnostic[]): void {
  const faulty = new Set(ofLevel({ diagnostics: found }, 'error').map(({ file }) => file));
  const { changes } = planRecords({ root, today: readToday(), loadEvidence: () => evidence });
  for (const { file, text } of changes) {
    const isSound = !faulty.has(file.replace(recordExtension, '.mdx'));
    if (text !== undefined && isSound) writeWhole(join(root, file), text);
  }
}
