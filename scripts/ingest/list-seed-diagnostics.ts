import { location } from 'vfile-location';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { splitCure } from '../../src/diagnostics/split-cure.ts';
import type { IngestReport } from './ingest.ts';

/** What is doubtful in the documents that a run read, at its place in the document as received. */
export function listSeedDiagnostics({ messages, seeds }: Pick<IngestReport, 'messages' | 'seeds'>): Diagnostic[] {
  return seeds.flatMap(({ slug, file, text }) => {
    const doubts = messages.get(slug)?.filter(({ level }) => level !== 'info') ?? [];
    if (doubts.length === 0) return [];
    const { toPoint } = location(text);
    const toPlace = (offset: number | undefined) => {
      const point = offset === undefined ? undefined : toPoint(offset);
      return point && { line: point.line, column: point.column };
    };
    return doubts.map(({ ruleId, reason, start, end }): Diagnostic => {
      const behind = toPlace(end);
      const place = toPlace(start) ?? { line: 1, column: 1 };
      return {
        ruleId,
        level: 'warning',
        file,
        start: place,
        ...(behind && { end: behind }),
        ...splitCure(reason.replace(/\.$/u, '')),
      };
    });
  });
}
