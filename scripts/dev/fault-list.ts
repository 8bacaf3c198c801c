import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';

/** The faults there are now, by what was checked. */
export interface FaultList {
  readonly set: (subject: string, faults: readonly Diagnostic[]) => void;
  readonly list: () => Diagnostic[];
  /** What `run` gives; what it throws of content is the fault of the subject, and nothing is given. */
  readonly guard: <T>(subject: string, run: () => T) => T | undefined;
}

export function createFaultList(): FaultList {
  const bySubject = new Map<string, readonly Diagnostic[]>();
  const set: FaultList['set'] = (subject, faults) => {
    if (faults.length === 0) bySubject.delete(subject);
    else bySubject.set(subject, faults);
  };
  return {
    set,
    list: () => [...bySubject.values()].flat(),
    guard: (subject, run) => {
      try {
        const value = run();
        set(subject, []);
        return value;
      } catch (fault) {
        if (!(fault instanceof ContentError)) throw fault;
        set(subject, listDiagnostics(fault));
        return undefined;
      }
    },
  };
}
