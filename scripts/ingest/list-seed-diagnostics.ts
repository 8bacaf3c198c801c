import { location } from 'vfile-location';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { splitCure } from '../../src/diagnostics/split-cure.ts';
import type { Converted } from '../../src/pipeline/convert/converted.ts';
import type { IngestReport } from './ingest.ts';

/** What is doubtful in the documents that a run read, at its place in the document as received. */
export function listSeedDiagnostics({ messages, seeds }: Pick<IngestReport, 'messages' | 'seeds'>): Diagnostic[] {
  return seeds.flatMap(({ slug, file, text, converted }) => {
    const doubts = messages.get(slug)?.filter(({ level }) => level !== 'info') ?? [];
    if (doubts.length === 0) return [];
    const { toPoint } = location(text);
    const toPlace = (offset: number | undefined) => {
      const point = offset === undefined ? undefined : toPoint(offset);
      return point && { line: point.line, column: point.column };
    };
    return doubts.map(({ ruleId, reason, start, end }): Diagnostic => {
      // A file that is no text has no lines; its pages and paragraphs are said instead.
      const [behind, found] = converted ? [] : [toPlace(end), toPlace(start)];
      const place = found ?? { line: 1, column: 1 };
      const where = converted && start !== undefined ? tellPlace(converted, start) : '';
      return {
        ruleId,
        level: 'warning',
        file,
        start: place,
        ...(behind && { end: behind }),
        ...splitCure(where + reason.replace(/\.$/u, '')),
      };
    });
  });
}

function tellPlace({ places }: Converted, start: number): string {
  const place = places.findLast((other) => other.start <= start)?.place;
  return place ? `${place.unit} ${place.number}: ` : '';
}
