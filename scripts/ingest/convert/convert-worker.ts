import { parentPort } from 'node:worker_threads';
import { convertFile } from '../../../src/pipeline/convert/convert-file.ts';
import type { Job } from './convert-watcher.ts';

parentPort?.on('message', async ({ format, bytes }: Job) => {
  parentPort?.postMessage(await convertFile(format, bytes));
});
