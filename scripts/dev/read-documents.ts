import { setImmediate } from 'node:timers/promises';
import { WriteError } from '../../src/files/write-error.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { tellProgress } from '../../src/progress/tell-progress.ts';
import { readSettings } from '../command/read-settings.ts';
import { printRecords } from '../ingest/evidence/print-records.ts';
import { recordEvidence } from '../ingest/evidence/record-evidence.ts';
import { ingest } from '../ingest/ingest.ts';
import { printIngestReport } from '../ingest/print-report.ts';
import { whileLocked } from '../lock/while-locked.ts';
import type { Edited, Refreshed } from './messages.ts';
import { createWarmIngest } from './warm-ingest.ts';

// The process beside the dev server that reads documents, so that reading thousands of them keeps no page waiting.
const root = process.cwd();
/** Milliseconds between what is said of work in the background. */
const pause = 2000;
const command = 'npm run dev';

const send = (message: Refreshed) => process.send?.(message);

try {
  await whileLocked(root, command, async () => {
    printIngestReport(ingest({ root, tell: tellProgress }), root);
    printRecords(await recordEvidence({ root, readRights: async () => (await readSettings()).rights }), root);
  });
} catch (fault) {
  // The glossary cannot be read: nothing can be until it is mended, which is said on each page.
  if (!(fault instanceof ContentError)) throw fault;
}

const warm = createWarmIngest(root);
let isWorking = false;

async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  try {
    await whileLocked(root, command, readAll);
  } catch (fault) {
    if (!(fault instanceof WriteError)) throw fault;
    console.error(`error ${fault.message}`);
    process.exit(1);
  }
  isWorking = false;
}

async function readAll(): Promise<void> {
  let [wasUrgent, said] = [warm.hasUrgent(), Date.now()];
  while (warm.step()) {
    const isUrgent = warm.hasUrgent();
    if (wasUrgent && !isUrgent) send(warm.take(true));
    else if (!isUrgent && Date.now() - said > pause) {
      said = Date.now();
      send(warm.take(false));
    }
    // Lets what was edited meanwhile come in.
    await setImmediate();
    wasUrgent = isUrgent || warm.hasUrgent();
  }
  warm.findAlike();
  send(warm.take(true));
}

process.on('message', (edited: Edited) => {
  warm.note(edited);
  void work();
});
process.on('disconnect', () => process.exit());
void work();
