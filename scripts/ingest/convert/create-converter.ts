import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Conversion } from '../../../src/pipeline/convert/converted.ts';
import type { FileFormat } from '../../../src/pipeline/document.ts';
import { type Limits, usualLimits } from './limits.ts';

/** How much longer than the watcher this waits, in milliseconds: only a fault of ours takes as long. */
const grace = 60_000;

interface Thread {
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

/**
 * Converts files in a thread of its own and waits for it: the libraries answer later, the ingest reads one document after
 * another. What a file does to them, by size or by malice, ends with the thread. A second thread watches the first, since
 * one that waits cannot.
 */
export function createConverter(limits: Limits = usualLimits): (format: FileFormat, bytes: Uint8Array) => Conversion {
  let thread: Thread | undefined;
  return (format, bytes) => {
    thread ??= startThread(limits);
    const { port, signal } = thread;
    Atomics.store(signal, 0, 0);
    port.postMessage({ format, bytes });
    Atomics.wait(signal, 0, 0, limits.time + grace);
    const answer: { readonly message: Conversion } | undefined = receiveMessageOnPort(port);
    if (!answer) throw new Error('the thread that converts documents says nothing');
    return answer.message;
  };
}

function startThread(limits: Limits): Thread {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const watcher = new Worker(new URL('./convert-watcher.ts', import.meta.url), {
    workerData: { port: port2, signal, limits },
    transferList: [port2],
  });
  watcher.unref();
  port1.unref();
  return { port: port1, signal };
}
