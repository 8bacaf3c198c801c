import { spawn } from 'node:child_process';
import { BuildStopped } from './build.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs another program of the build with this Node and waits for it; a signal to the build reaches it too.
 * @throws {BuildStopped} where it fails, which it says itself.
 */
export async function runProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
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
