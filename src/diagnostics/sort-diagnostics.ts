import type { Diagnostic } from './diagnostic.ts';

/** Whether the next run of a command puts it right by itself: an author has nothing to mend. */
export function isForCommand({ ruleId }: Pick<Diagnostic, 'ruleId'>): boolean {
  return ruleId === 'stale-record';
}

/**
 * By file and place; those at one place with errors first, then in the order they were found. What an author has nothing to
 * mend of comes after all others.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      Number(isForCommand(a)) - Number(isForCommand(b)) ||
      compareText(a.file, b.file) ||
      a.start.line - b.start.line ||
      a.start.column - b.start.column ||
      compareText(a.level, b.level),
  );
}

/** By code units, which is the same on any machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
