import { type MessagePort, Worker, workerData } from 'node:worker_threads';
import type { Conversion } from '../../../src/pipeline/convert/converted.ts';
import type { FileFormat } from '../../../src/pipeline/document.ts';
import type { Limits } from './limits.ts';

/** A file for the worker to convert. */
export interface Job {
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
}

const { port, signal, limits } = workerData as {
  readonly port: MessagePort;
  readonly signal: Int32Array;
  readonly limits: Limits;
};

/** How often the memory is looked at, in milliseconds. */
const pause = 100;

let worker: Worker | undefined;
/** Ends what is at work, and says how the file cannot be read. */
let giveUp: (what: string) => void = () => {};

port.on('message', async (job: Job) => {
  port.postMessage(await convert(job));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});

/** What the worker answers; where it dies, or takes too much, it is ended and that is the answer. */
async function convert(job: Job): Promise<Conversion> {
  const { promise, resolve } = Promise.withResolvers<Conversion>();
  worker ??= startWorker();
  const own = worker;
  giveUp = (what) => {
    worker = undefined;
    void own.terminate();
    resolve({ fault: toFault(what) });
  };
  own.once('message', resolve);
  const stop = watch();
  own.postMessage(job);
  const conversion = await promise;
  stop();
  giveUp = () => {};
  return conversion;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./convert-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    // What the libraries say on the way is said by the conversion.
    stdout: true,
    stderr: true,
  });
  const tellEnd = (what: string) => {
    if (worker !== started) return;
    giveUp(what);
    worker = undefined;
  };
  started.on('error', (fault: Error & { code?: string }) =>
    tellEnd(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge : `(${fault.message})`),
  );
  started.on('exit', () => tellEnd('(its reader ended)'));
  return started;
}

const tooLarge = `with ${toSize(limits.memory)} of memory`;

/** What libraries unpack lies beside the heap, where only the memory of the whole process shows it. */
function watch(): () => void {
  const before = process.memoryUsage.rss();
  const most = limits.memory * 1024 * 1024;
  const interval = setInterval(() => {
    if (process.memoryUsage.rss() - before > most) giveUp(tooLarge);
  }, pause);
  const timer = setTimeout(() => giveUp(`in ${toSpan(limits.time)}`), limits.time);
  return () => {
    clearInterval(interval);
    clearTimeout(timer);
  };
}

function toSize(mebibytes: number): string {
  return mebibytes >= 1024 ? `${mebibytes / 1024} GiB` : `${mebibytes} MiB`;
}

function toSpan(milliseconds: number): string {
  return milliseconds >= 60_000 ? `${milliseconds / 60_000} minutes` : `${milliseconds / 1000} seconds`;
}

function toFault(what: string) {
  return {
    ruleId: 'damaged-document',
    reason: `the file cannot be read ${what}`,
    cure: 'print it to a new file, or split it',
  };
}
