import { type ChildProcess, spawn } from 'node:child_process';
import { BuildStopped } from './build.ts';

/** With this before them, the project's own programs are taken from the cache of compiled code. */
export const compiled = ['--import', './scripts/cache/compile-cache.mjs'] as const;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs another program of the build with this Node and waits for it; a signal to the build reaches it too.
 * @throws {BuildStopped} where it fails, which it says itself.
 */
export async function runProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  await waitFor(spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }));
}

/** The same for a program that has something to tell by `process.send`: what that was. */
export async function askProcess(args: readonly string[]): Promise<unknown[]> {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, args, { stdio: [...stdio], serialization: 'advanced' });
  const told: unknown[] = [];
  child.on('message', (message) => told.push(message));
  const silent = new Promise<void>((resolve) => child.on('disconnect', resolve));
  await waitFor(child);
  // It may have ended before all of it has arrived.
  if (child.connected) await silent;
  return told;
}

async function waitFor(child: ChildProcess): Promise<void> {
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  try {
    const status = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => resolve(code ?? 1));
    });
    if (status !== 0) throw new BuildStopped(status);
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}
