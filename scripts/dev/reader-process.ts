import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RunError } from '../command/run-command.ts';
import type { Edited, Refreshed } from './messages.ts';

const program = fileURLToPath(new URL('./read-documents.ts', import.meta.url));

/**
 * The process that reads documents, and what it first says, when all that was changed before is read. One that ends is
 * started again by the next edit, and then reads whatever changed.
 * @throws {RunError} where it ends before.
 */
export async function startReader(root: string) {
  let heard: ((message: Refreshed) => void) | undefined;
  let child: ChildProcess | undefined;
  let isClosing = false;
  const start = () => {
    const started = fork(program, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    started.on('message', (message) => heard?.(message as Refreshed));
    started.once('exit', () => {
      child = undefined;
      if (!isClosing) console.error('error what reads documents has ended; it is started again with the next edit');
    });
    child = started;
    return started;
  };
  const first = await new Promise<Refreshed>((resolve, reject) => {
    heard = resolve;
    start().once('exit', () => reject(new RunError('the documents could not be read; see above')));
  });
  return {
    first,
    hear: (take: (message: Refreshed) => void): void => {
      heard = take;
    },
    send: (edited: Edited): void => {
      if (child) child.send(edited);
      else start();
    },
    close: (): void => {
      isClosing = true;
      child?.disconnect();
    },
  };
}
