import { parseSettings } from '../src/settings.ts';
import { readArguments } from './command/read-arguments.ts';
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
  // Read only now: the configuration brings all of Astro with it, and a good run does not need it.
  const { settings } = await import('../astro.config.mjs');
  if (parseSettings(settings).onFatalSeed === 'stop') process.exitCode = 1;
});
