import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { location } from 'vfile-location';
import type { BriefingFile } from '../../src/model/api.ts';
import { isFile } from '../../src/pipeline/document.ts';
import type { ReportFinding } from '../../src/report/build-report.ts';

/**
 * What is doubted in a document, with its line where the site has the text as received. Of a file that is no text, its
 * page or paragraph is said instead.
 */
export function listDoubts({ messages, segments, source, slug }: BriefingFile, site: string): ReportFinding[] {
  const doubts = messages.filter(({ level }) => level !== 'info');
  if (doubts.length === 0) return [];
  const text = join(site, 'api/sources', `${slug}.txt`);
  const places = existsSync(text) && !isFile(source.format) ? location(readFileSync(text, 'utf8')) : undefined;
  return doubts.map(({ ruleId, reason, start }): ReportFinding => {
    const point = start === undefined ? undefined : places?.toPoint(start);
    const place = point && { line: point.line, column: point.column };
    const where = start === undefined ? '' : tellPlace(segments, start);
    return { ruleId, level: 'warning', file: source.file, ...place, reason: where + reason.replace(/\.$/u, '') };
  });
}

function tellPlace(segments: BriefingFile['segments'], start: number): string {
  const place = segments.findLast((segment) => segment.start <= start)?.place;
  return place ? `${place.unit} ${place.number}: ` : '';
}
