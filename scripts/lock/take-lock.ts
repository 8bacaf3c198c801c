import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeWhole } from '../../src/files/write-whole.ts';
import { describeSelf, isAtWork, readOwner } from './owner.ts';
import { toLockFault } from './to-lock-fault.ts';
import { toWaiting } from './to-waiting.ts';

export interface LockOptions {
  /** The command, as a person would type it. */
  readonly command: string;
  readonly say?: (text: string) => void;
  /** Milliseconds without a sign of life after which an owner on another machine is taken for dead. */
  readonly patience?: number;
}

/** Past the longest time that a network disk keeps what it knows of a file (60 s on NFS). */
const defaultPatience = 90_000;
const pause = 100;
/** Names the lock that a process holds to the processes that it starts, which may work under it. */
const inherited = 'CONCORDANCE_LOCK';

/**
 * Waits until no other process writes in the project at `root`, and keeps others from it until the function that is returned
 * is called, or this process ends, however it ends.
 */
export function takeLock(root: string, { command, say = console.error, patience = defaultPatience }: LockOptions) {
  const lock = join(root, '.cache', 'lock');
  const name = `${process.pid}-${randomUUID()}.json`;
  if (!joinLock(lock, name, command)) waitForLock(lock, name, { command, say, patience });
  const outer = process.env[inherited];
  process.env[inherited] = name;
  const beat = new Worker(new URL('./beat.ts', import.meta.url), { workerData: join(lock, name) });
  beat.unref();
  const giveBack = () => {
    process.off('exit', giveBack);
    if (outer === undefined) delete process.env[inherited];
    else process.env[inherited] = outer;
    void beat.terminate();
    removeOwner(lock, name);
  };
  process.on('exit', giveBack);
  return giveBack;
}

/** Works under the lock of the process that started this one, or of this one, so that it holds as long as either lives. */
function joinLock(lock: string, name: string, command: string): boolean {
  const outer = process.env[inherited];
  const isHeld = () => outer !== undefined && existsSync(join(lock, outer));
  if (!isHeld()) return false;
  writeWhole(join(lock, name), JSON.stringify(describeSelf(command)));
  if (isHeld()) return true;
  removeOwner(lock, name);
  return false;
}

/**
 * The lock is a folder with a file for each process that works under it. It appears with its first file in one step, and
 * only an empty folder can be taken away: so whoever finds a dead owner can never take away a living one.
 */
function waitForLock(lock: string, name: string, { command, say, patience }: Required<LockOptions>): void {
  const own = `${lock}-${name}`;
  const isSilent = createSilenceTest(lock, patience);
  let isSaid = false;
  try {
    mkdirSync(own, { recursive: true });
    writeWhole(join(own, name), JSON.stringify(describeSelf(command)));
  } catch (fault) {
    rmSync(own, { recursive: true, force: true });
    throw toLockFault(dirname(dirname(lock)), fault);
  }
  try {
    while (!isTaken(own, lock)) {
      const other = listNames(lock).find((each) => !isDead(lock, each, isSilent));
      if (other === undefined) continue;
      if (!isSaid) say(toWaiting(readOwner(join(lock, other))));
      isSaid = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function isTaken(own: string, lock: string): boolean {
  try {
    rmdirSync(lock);
  } catch {
    // There is none, or someone has it.
  }
  try {
    renameSync(own, lock);
    return true;
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    // Windows has one code for this and for much else.
    if (['ENOTEMPTY', 'EEXIST'].includes(code) || existsSync(lock) || process.platform === 'win32') return false;
    throw fault;
  }
}

/** Whether an owner is gone; if so its file is. */
function isDead(lock: string, name: string, isSilent: (name: string) => boolean): boolean {
  const owner = readOwner(join(lock, name));
  const isWorking = owner && isAtWork(owner);
  if (isWorking ?? !isSilent(name)) return false;
  rmSync(join(lock, name), { force: true });
  return true;
}

/** Of another machine only the signs of life can be seen; by its own clock, so that they are only compared. */
function createSilenceTest(lock: string, patience: number): (name: string) => boolean {
  const heard = new Map<string, { readonly sign: number; readonly at: number }>();
  return (name) => {
    const sign = statSync(join(lock, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const known = heard.get(name);
    if (known?.sign === sign) return performance.now() - known.at > patience;
    heard.set(name, { sign, at: performance.now() });
    return false;
  };
}

function removeOwner(lock: string, name: string): void {
  rmSync(join(lock, name), { force: true });
  try {
    rmdirSync(lock);
  } catch {
    // Another process works under it still.
  }
}

function listNames(lock: string): string[] {
  try {
    return readdirSync(lock);
  } catch {
    return [];
  }
}
