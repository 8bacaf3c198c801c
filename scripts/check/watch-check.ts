import { join } from 'node:path';
import { watch } from 'chokidar';
import { commentaryFolder } from '../../src/commentary/commentary-folder.ts';
import { readSettingsAgain } from '../command/read-settings.ts';
import { whileLocked } from '../lock/while-locked.ts';
import { type Changed, createProjectCheck } from './check-project.ts';
import type { Format } from './choose-format.ts';
import { printCheck } from './print-check.ts';

/** Editors write a file in several steps; one run serves them all. */
const settleMilliseconds = 100;
/** In raw mode a terminal sends Ctrl-C as this character. */
const controlC = String.fromCharCode(3);
const watched = ['seeds', 'content', 'astro.config.mjs'];

/** Checks the project at `root` whenever its seeds, content or settings change, until it is told to end. */
export async function watchCheck(root: string, format: Format): Promise<void> {
  const check = createProjectCheck(root);
  const run = async (changed: Changed) => {
    if (process.stdout.isTTY) console.clear();
    try {
      const settings = await readSettingsAgain();
      printCheck(
        whileLocked(root, 'npm run check', () => check(settings, changed)),
        format,
        root,
      );
    } catch (fault) {
      console.error(`error ${(fault as Error).message}`);
    }
    console.error(process.stdin.isTTY ? 'Watching; q ends.' : 'Watching.');
  };
  const watcher = watch(
    watched.map((path) => join(root, path)),
    { ignoreInitial: true },
  );
  await new Promise<void>((ready) => watcher.once('ready', ready));
  await run('everything');
  const commentary = join(root, commentaryFolder);
  watcher.on(
    'all',
    createSettler(run, (path) => path.startsWith(commentary)),
  );
  await waitForEnd();
  await watcher.close();
}

/** Runs once for all changes that come together, one run after the other. */
function createSettler(run: (changed: Changed) => Promise<void>, isCommentary: (path: string) => boolean) {
  let changed: Changed = 'commentary';
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return (_: string, path: string): void => {
    if (!isCommentary(path)) changed = 'everything';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const what = changed;
      changed = 'commentary';
      running = running.then(() => run(what));
    }, settleMilliseconds);
  };
}

/** Until a person types q or Ctrl-C, or the process is told to end. */
function waitForEnd(): Promise<void> {
  const { stdin } = process;
  return new Promise((resolve) => {
    const end = () => {
      if (stdin.isTTY) stdin.setRawMode(false).pause();
      resolve();
    };
    process.once('SIGINT', end).once('SIGTERM', end);
    if (!stdin.isTTY) return;
    stdin.setRawMode(true).resume();
    stdin.on('data', (keys) => {
      if (['q', controlC].includes(String(keys))) end();
    });
  });
}
