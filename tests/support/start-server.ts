import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The file in its folder where a program may write what it would say. */
export const logName = 'server.log';

export interface StartedServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a program that serves at a port and is not its own background: `toArguments` gets a folder for its files, and the
 * port. @throws {Error} with all it said where it ends before it answers.
 */
export async function startServer(
  program: string,
  toArguments: (folder: string, port: number) => readonly string[],
): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-server-'));
  const port = await findFreePort();
  const child = spawn(program, toArguments(folder, port), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitForAnswer(child, port);
  } catch {
    const log = join(folder, logName);
    if (existsSync(log)) said += readFileSync(log, 'utf8');
    await stop();
    throw new Error(`${program} does not serve:\n${said}`);
  }
  return { port, stop };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitForAnswer(child: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    const answered = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => undefined);
    if (answered) return;
    await wait(50);
  }
  throw new Error('no answer');
}
