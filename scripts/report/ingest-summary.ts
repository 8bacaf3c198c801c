import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';
import { type IngestSummary, ingestSummarySchema } from '../../src/report/ingest-summary.ts';
import { toFinding } from '../../src/report/to-finding.ts';
import { countEntries } from '../../src/translation/count-entries.ts';
import { listAlikeDiagnostics } from '../ingest/alike/list-alike-diagnostics.ts';
import type { IngestReport } from '../ingest/ingest.ts';
import { reportTranslations } from '../ingest/translations/report-translations.ts';
import { reportFolder, writeReportFile } from './report-folder.ts';

const name = 'ingest.json';

/** Keeps what an ingest did for the report of the build; `unrecorded` is what kept evidence from being recorded. */
export function writeIngestSummary(root: string, report: IngestReport, unrecorded: readonly ContentError[]): void {
  const { diagnostics, allowed } = reportTranslations(report.translations);
  const refused = [...report.faults, ...unrecorded].flatMap(listDiagnostics);
  const withheld = report.translations.read.map(({ translation }) => countEntries(translation).withheld);
  const summary: IngestSummary = {
    again: report.messages.size,
    removed: [...report.removed],
    findings: [...refused, ...listAlikeDiagnostics(report), ...diagnostics].map(toFinding),
    allowed: allowed.length,
    withheldTranslations: withheld.reduce((sum, count) => sum + count, 0),
  };
  writeReportFile(root, name, JSON.stringify(summary));
}

/** What the ingest of this build left. */
export function readIngestSummary(root: string): IngestSummary {
  return ingestSummarySchema.parse(JSON.parse(readFileSync(join(root, reportFolder, name), 'utf8')));
}
