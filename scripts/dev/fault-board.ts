import { type Diagnostic, toLine } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort-diagnostics.ts';
import { createLineReader } from '../../src/diagnostics/terminal/create-line-reader.ts';
import { paintNothing } from '../../src/diagnostics/terminal/paint.ts';
import { toFrame } from '../../src/diagnostics/terminal/to-frame.ts';
import { printDiagnostics, readText } from '../command/print-diagnostics.ts';

/** A fault as pages show it. */
export interface ShownFault extends Pick<Diagnostic, 'ruleId' | 'level' | 'file' | 'start' | 'reason' | 'cure'> {
  /** Its line with the place marked under it; empty where the file has no such line. */
  readonly frame: string;
}

const columns = 100;

/** Says each fault once on the terminal, and that it is mended; `toShown` gives what pages show of the faults. */
export function createFaultBoard(root: string) {
  let said = new Map<string, Diagnostic>();
  return {
    say: (faults: readonly Diagnostic[]): void => {
      const now = new Map(faults.map((fault) => [toLine(fault), fault]));
      const isNew = ([line]: [string, Diagnostic]) => !said.has(line);
      printDiagnostics(
        [...now].filter(isNew).map(([, fault]) => fault),
        root,
        process.stderr,
      );
      const files = new Set([...said.values()].map(({ file }) => file));
      const faulty = new Set(faults.map(({ file }) => file));
      for (const file of files) if (!faulty.has(file)) console.log(`${file}: mended`);
      said = now;
    },
    toShown: (faults: readonly Diagnostic[]): ShownFault[] => {
      const readLines = createLineReader((file) => readText(root, file));
      const byLevel = Map.groupBy(sortDiagnostics(faults), ({ level }) => level);
      return [...(byLevel.get('error') ?? []), ...(byLevel.get('warning') ?? [])].map((fault) => {
        const { ruleId, level, file, start, end, reason, cure } = fault;
        const gutter = String(Math.max(start.line, end?.line ?? 0)).length;
        const frame = toFrame(readLines(file), { start, end }, gutter, { paint: paintNothing, columns, style: level });
        return {
          ruleId,
          level,
          file,
          start,
          reason,
          frame: frame.slice(1).join('\n'),
          ...(cure !== undefined && { cure }),
        };
      });
    },
  };
}
