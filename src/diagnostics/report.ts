import type { Diagnostic, Level } from './diagnostic.ts';

/** Something an author lets pass, and why. */
export interface Allowed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** All that a check has to say. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly Allowed[];
}

/** One report of several, in their order. */
export function joinReports(reports: readonly Report[]): Report {
  return {
    diagnostics: reports.flatMap(({ diagnostics }) => diagnostics),
    allowed: reports.flatMap(({ allowed }) => allowed),
  };
}

/** Those of a level, in their order. */
export function ofLevel({ diagnostics }: Pick<Report, 'diagnostics'>, wanted: Level): Diagnostic[] {
  return diagnostics.filter(({ level }) => level === wanted);
}
