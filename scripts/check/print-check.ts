import { toAllowedLines } from '../../src/diagnostics/to-allowed-lines.ts';
import { toGithub } from '../../src/diagnostics/to-github.ts';
import { toJson } from '../../src/diagnostics/to-json.ts';
import { toLastLine } from '../../src/diagnostics/to-terminal.ts';
import { createPaint, printDiagnostics } from '../command/print-diagnostics.ts';
import type { ProjectCheck } from './check-project.ts';
import type { Format } from './choose-format.ts';

/** Prints what a check found on standard output. */
export function printCheck({ report, counts }: ProjectCheck, format: Format, root: string): void {
  if (format === 'json') {
    process.stdout.write(toJson(report));
    return;
  }
  for (const count of counts) console.log(count);
  if (format === 'github') process.stdout.write(toGithub(report));
  else printDiagnostics(report.diagnostics, root, process.stdout);
  process.stdout.write(toAllowedLines(report));
  console.log(`check: ${toLastLine(report, createPaint(process.stdout))}`);
}
