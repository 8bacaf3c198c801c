import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { runCommand } from './command/run-command.ts';
import { ingest } from './ingest/ingest.ts';
import { printIngestReport } from './ingest/print-report.ts';
import { listTranslationFaults } from './ingest/translations/print-translations.ts';

const options = { root: { type: 'string', default: process.cwd() } } as const;

await runCommand('npm run ingest', async () => {
  const { values } = readArguments(options, []);
  const report = ingest({ root: values.root });
  printIngestReport(report);
  // A wrong sentence that a reviewer passed must not be published, whatever is done with seeds that cannot be read.
  if (listTranslationFaults(report.translations).length > 0) process.exitCode = 1;
  if (report.faults.length === 0) return;
  if ((await readSettings()).onFatalSeed === 'stop') process.exitCode = 1;
});
