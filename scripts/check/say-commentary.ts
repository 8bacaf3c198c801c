import { checkCommentary } from '../../src/commentary/check-commentary.ts';
import { loadCheckTools } from '../../src/commentary/load-check-tools.ts';
import { ofLevel } from '../../src/diagnostics/report.ts';
import type { Settings } from '../../src/settings.ts';
import { printDiagnostics } from '../command/print-diagnostics.ts';

/** Prints what is found in commentary, errors on standard error; whether there is no error among it. */
export function sayCommentary(root: string, settings: Settings): boolean {
  const report = checkCommentary(root, () => loadCheckTools(root, settings));
  const errors = ofLevel(report, 'error');
  printDiagnostics(ofLevel(report, 'warning'), root, process.stdout);
  printDiagnostics(errors, root, process.stderr);
  return errors.length === 0;
}
