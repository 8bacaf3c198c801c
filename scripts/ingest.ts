import { join, relative } from 'node:path';
import { ofLevel } from '../src/diagnostics/report.ts';
import { ContentError } from '../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../src/pipeline/mdx/list-diagnostics.ts';
import { tellProgress } from '../src/progress/tell-progress.ts';
import { printDiagnostics } from './command/print-diagnostics.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { resolveTyped } from './command/typed-path.ts';
import { printRecords } from './ingest/evidence/print-records.ts';
import { recordEvidence } from './ingest/evidence/record-evidence.ts';
import { type IngestReport, ingest } from './ingest/ingest.ts';
import { printIngestReport } from './ingest/print-report.ts';
import { ingestShard } from './ingest/shards/ingest-shard.ts';
import { listParts } from './ingest/shards/list-parts.ts';
import { openParts } from './ingest/shards/open-parts.ts';
import { partFolder, toPartName } from './ingest/shards/part.ts';
import { parseShard, type Shard, toShardName } from './ingest/shards/shard.ts';
import { sweepParts } from './ingest/sweep-parts.ts';
import { reportTranslations } from './ingest/translations/report-translations.ts';
import { whileLocked } from './lock/while-locked.ts';
import { writeIngestSummary } from './report/ingest-summary.ts';

const form = 'npm run ingest -- [--shard 3/16 [--out <file>] | --merge [<part or folder>…]]';
const options = {
  root: { type: 'string', default: process.cwd() },
  shard: { type: 'string' },
  out: { type: 'string' },
  merge: { type: 'boolean', default: false },
} as const;

await runCommand(form, () => {
  const { values, positionals } = readArguments(options);
  const { root, shard, out, merge } = values;
  if (shard !== undefined && merge) throw new CommandError('--shard and --merge cannot be done in one run');
  if (out !== undefined && shard === undefined)
    throw new CommandError('--out says where the part of a --shard is written');
  const [word] = merge ? [] : positionals;
  if (word !== undefined) throw new CommandError(`“${word}” says nothing here`);
  if (shard !== undefined) return readShard(root, parseShard(shard), out);
  return whileLocked(root, 'npm run ingest', () => ingestProject(root, merge ? positionals : undefined));
});

function readShard(root: string, shard: Shard, out: string | undefined): void {
  const path = out === undefined ? join(root, partFolder, toPartName(shard)) : resolveTyped(out);
  const { read, translations, faults } = ingestShard(root, shard, path, tellProgress);
  console.log(
    `shard ${toShardName(shard)}: ${read} documents, ${translations} translations, ${faults} not readable: ${relative(process.cwd(), path)}`,
  );
}

/** Reads all documents, or takes what the parts at these paths have of them. */
async function ingestProject(root: string, parts: readonly string[] | undefined): Promise<void> {
  sweepParts(root);
  const report = ingestOrSay(root, parts);
  if (!report) return;
  printIngestReport(report, root);
  const records = await recordEvidence({ root, readRights: async () => (await readSettings()).rights });
  printRecords(records, root);
  writeIngestSummary(root, report, records.faults);
  if (records.faults.length > 0) process.exitCode = 1;
  // A wrong sentence that a reviewer passed must not be published, whatever is done with seeds that cannot be read.
  if (ofLevel(reportTranslations(report.translations), 'error').length > 0) process.exitCode = 1;
  if (report.faults.length === 0) return;
  if ((await readSettings()).onFatalSeed === 'stop') process.exitCode = 1;
}

/** `undefined` where the glossary or the parts cannot be used, so that nothing can be read; their faults have been said. */
function ingestOrSay(root: string, parts: readonly string[] | undefined): IngestReport | undefined {
  try {
    return ingest({ root, tell: tellProgress, ...(parts && { given: openParts(listParts(root, parts)) }) });
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault;
    printDiagnostics(listDiagnostics(fault), root, process.stderr);
    process.exitCode = 1;
    return undefined;
  }
}
