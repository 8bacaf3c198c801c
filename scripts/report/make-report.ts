import { joinReports, type Report } from '../../src/diagnostics/report.ts';
import type { BuildReport } from '../../src/report/build-report.ts';
import type { IngestSummary } from '../../src/report/ingest-summary.ts';
import { createTally } from '../../src/report/tally-documents.ts';
import { toFinding } from '../../src/report/to-finding.ts';
import { findChanged } from './find-changed.ts';
import { listDoubts } from './list-doubts.ts';
import { listDocuments, parseDocument, readDocument } from './read-site.ts';
import type { SiteWeight } from './weigh-folder.ts';

export interface ReportSources {
  /** The folder of the site that was made, and of the one that it takes the place of. */
  readonly made: string;
  readonly dist: string;
  readonly ingest: IngestSummary;
  /** What was found by the steps before. */
  readonly found: readonly Report[];
  readonly took: BuildReport['took'];
  readonly weight: SiteWeight;
}

/** What a build has to say of itself, read off the site that it made. */
export function makeReport({ made, dist, ingest, found, took, weight }: ReportSources): BuildReport {
  const tally = createTally();
  const doubts = listDocuments(made).flatMap((slug) => {
    const bytes = readDocument(made, slug);
    if (!bytes) return [];
    const file = parseDocument(bytes);
    tally.add(file);
    return listDoubts(file, made);
  });
  const { read, withheld, ...counted } = tally.end();
  const { diagnostics, allowed } = joinReports(found);
  const changed = findChanged(dist, made);
  return {
    version: 1,
    read: { ...read, again: ingest.again },
    ...counted,
    findings: [...ingest.findings, ...diagnostics.map(toFinding), ...doubts],
    allowed: ingest.allowed + allowed.length,
    withheld: { ...withheld, translations: ingest.withheldTranslations },
    removed: ingest.removed,
    ...(changed && { changed }),
    output: weight,
    took: [...took],
  };
}
