import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WriteError } from './write-error.ts';

/**
 * Writes a file so that, whatever happens meanwhile, what stood there or all of `data` stands there, on the disk and not only
 * in memory; makes its folder where there is none. Mode and owner of a file that was there are kept.
 * @throws {WriteError} where the system would not take it.
 */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const target = findTarget(path);
  const part = join(dirname(target), toPartName());
  try {
    mkdirSync(dirname(target), { recursive: true });
    // Whoever calls write() by hand has to look how much of it was taken, which on a full disk may be less than all.
    writeFileSync(part, data, { flag: 'wx', flush: true });
    keepOwner(target, part);
    renameSync(part, target);
  } catch (fault) {
    rmSync(part, { force: true });
    throw new WriteError(path, Buffer.byteLength(data), fault as NodeJS.ErrnoException);
  }
}

/** The name of a file that is being written; it says by which process, for `isAbandoned`. */
export function toPartName(): string {
  return `.${process.pid}-${randomUUID()}.part`;
}

/** Whether a path is that of a file that is being written. */
export function isPart(path: string): boolean {
  return /(?:^|\/)\.\d+-[\da-f-]{36}\.part$/u.test(path);
}

/** Whether a file has the name of one that was being written by a process that is gone. */
export function isAbandoned(name: string): boolean {
  const pid = /^\.(?<pid>\d+)-[\da-f-]{36}\.part$/u.exec(name)?.groups?.['pid'] ?? /\.bin\.(\d+)$/u.exec(name)?.[1];
  return pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** A link stays a link: what it points at is written. */
function findTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function keepOwner(target: string, part: string): void {
  const known = statSync(target, { throwIfNoEntry: false });
  if (!known) return;
  chmodSync(part, known.mode);
  try {
    chownSync(part, known.uid, known.gid);
  } catch {
    // Only the superuser may give a file away.
  }
}
