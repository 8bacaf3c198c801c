import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentError } from './content-error.ts';
import { ContentErrors } from './content-errors.ts';

/** What an error says, in its order. */
export function listDiagnostics(fault: ContentError): Diagnostic[] {
  return fault instanceof ContentErrors ? fault.all.flatMap(listDiagnostics) : [fault.diagnostic];
}
