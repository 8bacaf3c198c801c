import { z } from 'zod';
import { buildReportSchema } from './build-report.ts';

const { read, removed, findings, allowed, withheld } = buildReportSchema.shape;

/** What an ingest leaves for the report of the build that follows it. */
export const ingestSummarySchema = z.strictObject({
  again: read.shape.again,
  removed,
  findings: findings.describe('Of documents that cannot be read, of translations and of recorded evidence.'),
  allowed,
  withheldTranslations: withheld.shape.translations,
});
export type IngestSummary = Readonly<z.infer<typeof ingestSummarySchema>>;
