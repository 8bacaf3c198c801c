import { checkCommentary } from '../src/commentary/check-commentary.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { runCommand } from './command/run-command.ts';
import { type IngestReport, ingest } from './ingest/ingest.ts';
import {
  listTranslationCounts,
  listTranslationDoubts,
  listTranslationFaults,
} from './ingest/translations/print-translations.ts';

function checkFreshness({ faults, written, removed, unchanged, translations }: IngestReport): string[] {
  console.log(`briefings: ${unchanged.length} fresh`);
  const behind = translations.read.filter(({ isUpdated }) => isUpdated);
  return [
    ...faults.map((fault) => fault.message),
    ...written.map((slug) => `content/briefings/${slug}.mdx:1:1: is not what its seed gives now; run “npm run ingest”`),
    ...removed.map((slug) => `content/briefings/${slug}.mdx:1:1: its seed is gone; run “npm run ingest”`),
    ...behind.map(({ file }) => `${file}:1:1: its document has changed since; run “npm run ingest”`),
  ];
}

function toCount(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}

await runCommand('npm run check', async () => {
  readArguments({}, []);
  const root = process.cwd();
  const { rights } = await readSettings();
  const report = ingest({ root, isDryRun: true });
  for (const line of listTranslationCounts(report.translations)) console.log(line);
  const doubts = listTranslationDoubts(report.translations);
  for (const doubt of doubts) console.log(doubt);
  const faults = [
    ...checkFreshness(report),
    ...checkCommentary(root, rights).map((fault) => fault.message),
    ...listTranslationFaults(report.translations),
  ];
  for (const fault of faults) console.error(`error ${fault}`);
  console.log(`check: ${toCount(faults.length, 'fault')}, ${toCount(doubts.length, 'warning')}`);
  if (faults.length > 0) process.exitCode = 1;
});
