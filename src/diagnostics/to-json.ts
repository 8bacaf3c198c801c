import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { ofLevel, type Report } from './report.ts';
import type { reportSchema } from './report-schema.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

type Written = z.infer<typeof reportSchema>;

/** A report as `reportSchema` has it, in JSON of several lines; the same report gives the same bytes. */
export function toJson({ diagnostics, allowed }: Report): string {
  const report: Written = {
    version: 1,
    counts: {
      errors: ofLevel({ diagnostics }, 'error').length,
      warnings: ofLevel({ diagnostics }, 'warning').length,
      allowed: allowed.length,
    },
    diagnostics: sortDiagnostics(diagnostics).map(toWritten),
    allowed: allowed.map(({ diagnostic, reason }) => ({ ...toWritten(diagnostic), because: reason })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Its fields in one order, whoever made it. */
function toWritten(diagnostic: Diagnostic): Written['diagnostics'][number] {
  const { ruleId, level, file, start, end, reason, cure, replacement, related } = diagnostic;
  return {
    ...{ ruleId, level, file, start: toPlace(start) },
    ...(end && { end: toPlace(end) }),
    reason,
    ...(cure !== undefined && { cure }),
    ...(replacement !== undefined && { replacement }),
    ...(related && {
      related: related.map(({ label, words, file: other, start: at }) => ({
        label,
        ...(words !== undefined && { words }),
        ...(other !== undefined && { file: other }),
        ...(at && { start: toPlace(at) }),
      })),
    }),
  };
}

function toPlace({ line, column }: Diagnostic['start']): Diagnostic['start'] {
  return { line, column };
}
