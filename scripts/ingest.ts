import { ofLevel } from '../src/diagnostics/report.ts';
import { ContentError } from '../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../src/pipeline/mdx/list-diagnostics.ts';
import { printDiagnostics } from './command/print-diagnostics.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { runCommand } from './command/run-command.ts';
import { printRecords } from './ingest/evidence/print-records.ts';
import { recordEvidence } from './ingest/evidence/record-evidence.ts';
import { type IngestReport, ingest } from './ingest/ingest.ts';
import { printIngestReport } from './ingest/print-report.ts';
import { reportTranslations } from './ingest/translations/report-translations.ts';

const options = { root: { type: 'string', default: process.cwd() } } as const;

await runCommand('npm run ingest', async () => {
  const { values } = readArguments(options, []);
  const report = ingestOrSay(values.root);
  if (!report) return;
  printIngestReport(report, values.root);
  const records = await recordEvidence({ root: values.root, readRights: async () => (await readSettings()).rights });
  printRecords(records, values.root);
  if (records.faults.length > 0) process.exitCode = 1;
  // A wrong sentence that a reviewer passed must not be published, whatever is done with seeds that cannot be read.
  if (ofLevel(reportTranslations(report.translations), 'error').length > 0) process.exitCode = 1;
  if (report.faults.length === 0) return;
  if ((await readSettings()).onFatalSeed === 'stop') process.exitCode = 1;
});

/** `undefined` where the glossary cannot be read, so that nothing can be; its faults have been said. */
function ingestOrSay(root: string): IngestReport | undefined {
  try {
    return ingest({ root });
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault;
    printDiagnostics(listDiagnostics(fault), root, process.stderr);
    process.exitCode = 1;
    return undefined;
  }
}
