import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const ownerSchema = z.strictObject({
  pid: z.number(),
  host: z.string(),
  /** Where process ids mean the same: a machine since it was started, or a container in it. */
  machine: z.string(),
  /** When the process began, as its machine counts; absent where that cannot be known. */
  start: z.string().optional(),
  /** What it runs. */
  command: z.string(),
  /** ISO 8601. */
  since: z.string(),
});

/** A process that has a project to itself. */
export type Owner = z.infer<typeof ownerSchema>;

/** This process as an owner. */
export function describeSelf(command: string): Owner {
  const start = readStart(process.pid);
  return {
    pid: process.pid,
    host: hostname(),
    machine: findMachine(),
    ...(start !== undefined && { start }),
    command,
    since: new Date().toISOString(),
  };
}

/** The owner that a file of the lock describes; `undefined` where it is gone or not whole. */
export function readOwner(path: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether an owner is still at work; `undefined` where that cannot be seen from here. */
export function isAtWork({ pid, machine, start }: Owner): boolean | undefined {
  if (machine !== findMachine()) return undefined;
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // Another process may have been given the number since.
  return start === undefined ? pid !== process.pid : readStart(pid) === start;
}

/** When a process began, in ticks since its machine did; `undefined` where it has ended, or the system does not say. */
function readStart(pid: number): string | undefined {
  try {
    // The name of the program stands first, in parentheses, and may have anything in it.
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' || state === 'X' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

function findMachine(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${hostname()} ${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
