import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sayCommentary } from './check/say-commentary.ts';
import { leaveWithHelp } from './command/print-help.ts';
import { readSettings } from './command/read-settings.ts';
import { runCommand } from './command/run-command.ts';

leaveWithHelp('npm run build -- [options of astro build]');
const bin = join('node_modules', '.bin');
/** Where the site is made. It takes the place of `dist` only when it is whole, so that a failed build costs nothing. */
const made = join('.cache', 'dist');
const old = join('.cache', 'dist-old');

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(`error ${error.message}`);
  if (status !== 0) stop(status ?? 1);
}

function stop(status: number): never {
  if (existsSync('dist')) console.error('The site in dist/ is as it was before this build.');
  process.exit(status);
}

run(process.execPath, [join('scripts', 'ingest.ts')]);
await runCommand('npm run build', async () => {
  if (!sayCommentary(process.cwd(), await readSettings())) stop(1);
});
if (process.exitCode) stop(1);
rmSync(made, { recursive: true, force: true });
run(join(bin, 'astro'), ['build', '--outDir', made, ...process.argv.slice(2)]);
rmSync(old, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', old);
renameSync(made, 'dist');
rmSync(old, { recursive: true, force: true });
console.log('The site is in dist/.');
