import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ingest } from './ingest/ingest.ts';
import { printIngestReport } from './ingest/print-report.ts';

const root = process.cwd();
/** Editors write a file in several steps; one run serves them all. */
const settleMilliseconds = 150;

function run(): void {
  try {
    printIngestReport(ingest({ root }));
  } catch (fault) {
    console.error(`error ${(fault as Error).message}`);
  }
}

function watchFolder(folder: string): void {
  if (!existsSync(join(root, folder))) return;
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, folder), () => {
    clearTimeout(timer);
    timer = setTimeout(run, settleMilliseconds);
  });
}

run();
watchFolder('seeds');
watchFolder('content/glossary');
watchFolder('content/translations');

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const server = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 0));
