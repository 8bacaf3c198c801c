import { type ChildProcess, spawn } from 'node:child_process';

export interface DevServer {
  /** The address of the site, with “/” behind it. */
  readonly url: string;
  /** All that was printed so far. */
  readonly output: () => string;
  readonly isRunning: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Milliseconds: thousands of documents are read before the first page is served. */
const patience = 600_000;

/** `npm run dev` in the project at `root`, once it answers. @throws {Error} with what was printed where it does not. */
export async function startDev(root: string): Promise<DevServer> {
  // What a test runner sets would make it a test server, which answers nothing.
  const { NODE_ENV, VITEST, VITEST_MODE, MODE, ...env } = process.env;
  let output = '';
  const child = spawn('npm', ['run', '--silent', 'dev', '--', '--host', '127.0.0.1', '--port', '0'], {
    cwd: root,
    env: { ...env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    detached: true,
  });
  const hear = (data: Buffer) => {
    output += data;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const url = await findUrl(child, () => output);
  return { url, output: () => output, isRunning: () => child.exitCode === null, stop: () => stop(child) };
}

async function findUrl(child: ChildProcess, output: () => string): Promise<string> {
  const end = Date.now() + patience;
  while (child.exitCode === null && Date.now() < end) {
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/u.exec(output())?.[0];
    if (address && output().includes('watching for file changes')) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`the dev server does not answer:\n${output()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // npm hands no signal on to what it started; all of it is one group.
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}
