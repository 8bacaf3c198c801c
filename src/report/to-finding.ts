import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReportFinding } from './build-report.ts';

/** What is wrong, without the lines around it. */
export function toFinding({ ruleId, level, file, start, reason }: Diagnostic): ReportFinding {
  return { ruleId, level, file, ...(start && { line: start.line, column: start.column }), reason };
}
