import type { Diagnostic } from './diagnostic.ts';
import type { Report } from './report.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';
import { toVisibleLine } from './terminal/to-visible.ts';

/**
 * The messages of a report as workflow commands of GitHub Actions, a line each, which it shows beside the lines they are
 * about; errors first, since it shows ten of a kind.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toGithub({ diagnostics }: Pick<Report, 'diagnostics'>): string {
  const sorted = sortDiagnostics(diagnostics);
  const ordered = (['error', 'warning'] as const).flatMap((level) => sorted.filter((each) => each.level === level));
  return ordered.map((diagnostic) => `${toCommand(diagnostic)}\n`).join('');
}

function toCommand(diagnostic: Diagnostic): string {
  const { level, ruleId, file, reason, cure, related = [] } = diagnostic;
  const properties = Object.entries({ file, ...toPlace(diagnostic), title: ruleId });
  const notes = related.map(({ label, words }) => (words === undefined ? label : `${label}: “${words}”`));
  const said = [cure === undefined ? reason : `${reason}; ${cure}`, ...notes];
  const message = said.map(toVisibleLine).join('\n');
  return `::${level} ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}`;
}

/** Columns may only be said of a place within one line; the last one is that of the last character. */
function toPlace({ start, end }: Diagnostic): Readonly<Record<string, number>> {
  if (!end) return { line: start.line, col: start.column };
  if (end.line > start.line) return { line: start.line, endLine: end.column === 1 ? end.line - 1 : end.line };
  return {
    line: start.line,
    endLine: end.line,
    col: start.column,
    endColumn: Math.max(start.column, end.column - 1),
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
