import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What one command cost, with all the processes it started. */
export interface Cost {
  /** Seconds of processor time, of the user and of the system, of all processes together. */
  readonly cpu: number;
  readonly wall: number;
  /** Megabytes resident in all processes together, at the moment they were most; 0 where the system has no /proc. */
  readonly memory: number;
}

/** Milliseconds between two looks at the memory. */
const interval = 200;

/**
 * Runs a command in a folder and waits for it. The processor time is what the shell is told of its children when they have
 * ended; memory that processes share is counted for each.
 * @throws {Error} with the end of what it printed where it fails.
 */
export async function runMeasured(folder: string, command: string, ...words: readonly string[]): Promise<Cost> {
  const { NODE_ENV, VITEST, VITEST_MODE, MODE, ...env } = process.env;
  const start = performance.now();
  const child = spawn(
    'sh',
    ['-c', '"$@" </dev/null 2>&1; status=$?; times >&3; exit $status', 'sh', command, ...words],
    {
      cwd: folder,
      env: { ...env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    },
  );
  const [printed, times] = [collect(child.stdio[1]), collect(child.stdio[3])];
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, sumMemory(child.pid ?? 0));
  }, interval);
  const [status] = await once(child, 'close');
  clearInterval(look);
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} failed:\n${printed().slice(-2000)}`);
  return { cpu: readTimes(times()), wall: (performance.now() - start) / 1000, memory };
}

function collect(stream: unknown): () => string {
  let text = '';
  (stream as NodeJS.ReadableStream).on('data', (data: Buffer) => {
    text += data;
  });
  return () => text;
}

/** The second line of what POSIX `times` prints is that of the children: `1m2.50s 0m3.25s`. */
export function readTimes(printed: string): number {
  const [, children = ''] = printed.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/gu)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Megabytes of a process and of all that descend from it. */
function sumMemory(root: number): number {
  const processes = listProcesses();
  const tree = new Set([root]);
  // A child may have a lower number than its parent.
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const kilobytes = [...tree].reduce((sum, pid) => sum + readResident(pid), 0);
  return Math.round(kilobytes / 1000);
}

function listProcesses(): { readonly pid: number; readonly parent: number }[] {
  const pids = readFolder('/proc').filter((name) => /^\d+$/u.test(name));
  return pids.flatMap((pid) => {
    // The name before it stands in brackets and may hold anything.
    const [, parent] = /\) \S (\d+)/u.exec(readLast(`/proc/${pid}/stat`)) ?? [];
    return parent === undefined ? [] : [{ pid: Number(pid), parent: Number(parent) }];
  });
}

function readResident(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/u.exec(readLast(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1.024;
}

/** What a file says of a process; nothing where the process has just ended. */
function readLast(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
