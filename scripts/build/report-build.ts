import { toReportLines } from '../../src/report/to-report-lines.ts';
import { toReportPage } from '../../src/report/to-report-page.ts';
import { readIngestSummary } from '../report/ingest-summary.ts';
import { makeReport } from '../report/make-report.ts';
import { reportFolder, writeReportFile } from '../report/report-folder.ts';
import { type Build, getSettings } from './build.ts';

/** Says what was read, found, doubted, left out and changed, and keeps it as data and as a page. */
export function reportBuild(build: Build): void {
  const { made, dist, took, found, weight } = build;
  const root = process.cwd();
  const report = makeReport({ made, dist, took, found, weight, ingest: readIngestSummary(root) });
  writeReportFile(root, 'build.json', `${JSON.stringify(report, null, 1)}\n`);
  writeReportFile(root, 'index.html', toReportPage(report, getSettings(build).title));
  console.log(`\n${toReportLines(report).join('\n')}\n`);
  console.log(`What is counted here is listed in ${reportFolder}/index.html; “npm run report” says it again.`);
}
