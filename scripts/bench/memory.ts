import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

export interface MemoryUse {
  readonly lines: number;
  /** Megabytes the filter holds after each tenth of the lines. */
  readonly tenths: readonly number[];
}

/** Whether a process can be asked what it holds: Linux. */
export const canMeasureMemory = existsSync('/proc/self/status');

/** Sends `count` lines through the filter and asks ten times what it holds. */
export async function measureMemory(count: number, toLine: (index: number) => string): Promise<MemoryUse> {
  const child = spawn(process.execPath, ['scripts/extract.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const tenths: number[] = [];
  let done = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) done++;
    while (done >= ((tenths.length + 1) * count) / 10) tenths.push(readResident(child.pid));
  });
  for (let index = 0; index < count; index++) {
    if (!child.stdin.write(`${toLine(index)}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return { lines: count, tenths };
}

function readResident(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    // The last lines may come after the filter has ended.
    return 0;
  }
}
