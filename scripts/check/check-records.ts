import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/commentary/evidence.ts';
import { recordExtension } from '../../src/commentary/record/record-file.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { ofLevel } from '../../src/diagnostics/report.ts';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';
import { readToday } from '../command/typed-path.ts';
import { planRecords, type RecordChange } from '../ingest/evidence/plan-records.ts';

const onlyEdited = 'is behind its commentary, which was edited since';
const top = { line: 1, column: 1 };

/**
 * What an ingest would write or remove of what commentaries cite: an error each, since without it nobody could say later
 * what a source has said. `found` are the faults of the commentaries: the record of one with an error follows when it is
 * mended, as does one that is only behind its commentary where there is anything to say of that; and a record that kept one
 * from being read is not said again.
 */
export function checkRecords(root: string, evidence: Evidence, found: readonly Diagnostic[]): Diagnostic[] {
  const faulty = new Set(ofLevel({ diagnostics: found }, 'error').map(({ file }) => file));
  const noted = new Set(found.map(({ file }) => file));
  const { changes, faults } = planRecords({ root, today: readToday(), loadEvidence: () => evidence });
  const due = changes.filter((change) => {
    const commentary = toCommentaryFile(change.file);
    return !faulty.has(commentary) && !(change.isOnlyEdited && noted.has(commentary));
  });
  const broken = faults.flatMap(listDiagnostics).filter(({ file }) => !faulty.has(file));
  return [...due.map((change) => toDiagnostic(change, root)), ...broken];
}

function toCommentaryFile(record: string): string {
  return record.replace(recordExtension, '.mdx');
}

function toDiagnostic({ file, text, isOnlyEdited }: RecordChange, root: string): Diagnostic {
  const [ruleId, reason] =
    text === undefined
      ? ['orphaned-record', 'its commentary is gone, or cites nothing']
      : existsSync(join(root, file))
        ? ['stale-record', isOnlyEdited ? onlyEdited : 'is not what its commentary cites now']
        : ['stale-record', 'is missing: nothing says what its commentary cites'];
  return { ruleId, level: 'error', file, start: top, reason, cure: 'run “npm run ingest”, and commit the file' };
}
