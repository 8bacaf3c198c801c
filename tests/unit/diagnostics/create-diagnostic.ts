import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

/** A diagnostic of which only some parts matter. */
export function createDiagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: 'unknown-entity',
    level: 'error',
    file: 'content/commentary/a.mdx',
    start: { line: 1, column: 1 },
    reason: 'no such entity “genva”',
    ...parts,
  };
}
