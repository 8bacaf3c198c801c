import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const bin = join('node_modules', '.bin');
/** Where the site is made. It takes the place of `dist` only when it is whole, so that a failed build costs nothing. */
const made = join('.cache', 'dist');
const old = join('.cache', 'dist-old');

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(`error ${error.message}`);
  if (status === 0) return;
  if (existsSync('dist')) console.error('The site in dist/ is as it was before this build.');
  process.exit(status ?? 1);
}

run(process.execPath, [join('scripts', 'ingest.ts')]);
rmSync(made, { recursive: true, force: true });
run(join(bin, 'astro'), ['build', '--outDir', made, ...process.argv.slice(2)]);
rmSync(old, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', old);
renameSync(made, 'dist');
rmSync(old, { recursive: true, force: true });
console.log('The site is in dist/.');
