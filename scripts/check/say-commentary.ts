import { checkCommentary } from '../../src/commentary/check-commentary.ts';
import { type CheckSettings, loadCheckTools } from '../../src/commentary/load-check-tools.ts';
import { ofLevel, type Report } from '../../src/diagnostics/report.ts';
import { printDiagnostics } from '../command/print-diagnostics.ts';

/** Prints what is found in commentary, errors on standard error, and returns it. */
export function sayCommentary(root: string, settings: CheckSettings): Report {
  const report = checkCommentary(root, () => loadCheckTools(root, settings));
  printDiagnostics(ofLevel(report, 'warning'), root, process.stdout);
  printDiagnostics(ofLevel(report, 'error'), root, process.stderr);
  return report;
}
