import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed here: this is root on Debian or a system like it. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of Debian's; what goes wrong is told on standard error. */
export function installPackage(...names: readonly string[]): void {
  runQuietly('apt-get', ['update', '-q']);
  runQuietly('apt-get', ['install', '-yq', '--no-install-recommends', ...names]);
}

/** Runs a command and shows only the last line of what it complains of. */
export function runQuietly(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} failed: ${stderr?.trim().split('\n').at(-1) ?? 'not found'}`);
}
