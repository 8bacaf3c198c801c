import { listDiagnostics } from '../../../src/pipeline/mdx/list-diagnostics.ts';
import { printDiagnostics } from '../../command/print-diagnostics.ts';
import type { RecordPlan } from './plan-records.ts';

/** Prints which records of evidence were written or removed, and on standard error which cannot be read. */
export function printRecords({ changes, faults }: RecordPlan, root: string): void {
  for (const { file, text } of changes) console.log(`${file}: ${text === undefined ? 'removed' : 'written'}`);
  printDiagnostics(faults.flatMap(listDiagnostics), root, process.stderr);
}
