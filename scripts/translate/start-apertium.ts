import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EngineError } from './engine.ts';

/** A server of our own, on this machine only. */
interface ApertiumServer {
  readonly url: string;
  /** Of Apertium, such as `3.8.3`. */
  readonly version: string | undefined;
  readonly stop: () => void;
}

const launcher = fileURLToPath(new URL('serve-apertium.py', import.meta.url));
const packages =
  'apertium apertium-apy apertium-spa-ita apertium-cat-ita apertium-eng-cat apertium-es-ro apertium-eng-spa';

/** What a person types to have Apertium on Debian, with the pairs that lead from Italian and Romanian into English. */
export const installCommand = `sudo apt-get install ${packages}`;

/** Longer than a slow machine takes to load the server. */
const longestStart = 20_000;
const betweenLooks = 100;

/**
 * Starts Apertium's own server on a free port.
 * @throws {EngineError} where it is not installed or does not come up.
 */
export async function startApertium(signal: AbortSignal): Promise<ApertiumServer> {
  const program = findProgram('apertium-apy');
  if (!program) throw new EngineError(`Apertium is not installed here: run “${installCommand}”, or give --url`);
  const port = await findFreePort();
  const child = spawnServer(program, port);
  const stop = () => {
    child.stdin?.destroy();
    child.kill('SIGTERM');
  };
  try {
    const url = `http://127.0.0.1:${port}`;
    await waitFor(child, url, signal);
    return { url, version: findVersion(), stop };
  } catch (fault) {
    stop();
    throw fault;
  }
}

/** Run by the Python that the program itself is run by; in a group of its own, so that Ctrl-C is ours to handle. */
function spawnServer(program: string, port: number): ChildProcess {
  const python = /^#!\s*(\S*python\S*)/.exec(readFileSync(program, 'utf8'))?.[1] ?? 'python3';
  const modes = join(dirname(realpathSync(program)), '../share/apertium/modes');
  return spawn(python, [launcher, '-p', String(port), modes], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    // It refuses to start where the locale is not UTF-8.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  }).on('error', () => undefined);
}

async function waitFor(child: ChildProcess, url: string, signal: AbortSignal): Promise<void> {
  const end = performance.now() + longestStart;
  while (performance.now() < end && child.exitCode === null && child.pid !== undefined) {
    if (await isAnswering(url, signal)) return;
    await sleep(betweenLooks, undefined, { signal });
  }
  throw new EngineError('Apertium’s server does not start: run “apertium-apy /usr/share/apertium/modes” to see why');
}

async function isAnswering(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(`${url}/listPairs`, { signal })).ok;
  } catch (fault) {
    if (signal.aborted) throw fault;
    return false;
  }
}

function findVersion(): string | undefined {
  const program = findProgram('apertium');
  return program && /\d+(?:\.\d+)+/.exec(execFileSync(program, ['-V'], { encoding: 'utf8' }))?.[0];
}

function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
