import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/** The number that systems give to the user who owns nothing. */
const nobody = 65_534;

/** What differs from one machine to the next, and which of it could be made to differ here. */
export interface Elsewhere {
  readonly root: string;
  readonly dist: string;
  readonly isOtherUser: boolean;
  readonly isOneProcessor: boolean;
  readonly dispose: () => void;
}

/**
 * Builds the project at `from` as another machine might: in a folder with spaces and accents, with files that were made in
 * another order and at another time, in another time zone and language, with another home, umask and number of processors,
 * and as another user where this one may. @throws {Error} with all that the build printed.
 */
export function buildElsewhere(from: string): Elsewhere {
  const parent = mkdtempSync(join(tmpdir(), 'concordance-elsewhere-'));
  const root = join(parent, 'Prüfung și verifică');
  copyBackwards(from, root);
  linkPackages(realpathSync(join(from, 'node_modules')), join(root, 'node_modules'));
  const home = join(parent, 'home');
  mkdirSync(home);
  const user = canBeNobody(root) ? { uid: nobody, gid: nobody } : {};
  if (user.uid !== undefined) giveAway(parent);
  const isOneProcessor = spawnSync('sh', ['-c', 'taskset -c 0 true']).status === 0;
  const command = `umask 077; exec ${isOneProcessor ? 'taskset -c 0 ' : ''}"$0" scripts/build.ts`;
  const { PATH = '' } = process.env;
  const run = spawnSync('sh', ['-c', command, process.execPath], {
    ...{ cwd: root, encoding: 'utf8', ...user },
    // Nothing else of this machine’s environment.
    env: {
      ...{ PATH, HOME: home, USER: 'altrui', LOGNAME: 'altrui', TMPDIR: home, ASTRO_TELEMETRY_DISABLED: '1' },
      ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', NO_COLOR: '1' },
    },
  });
  if (run.status !== 0) throw new Error(`the site does not build elsewhere:\n${run.stdout}${run.stderr}`);
  return {
    root,
    dist: join(root, 'dist'),
    isOtherUser: user.uid !== undefined,
    isOneProcessor,
    dispose: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** Only what a clone has, the last file first. */
function copyBackwards(from: string, to: string): void {
  const parts = readdirSync(from).filter((name) => !['node_modules', 'dist', '.cache', '.astro'].includes(name));
  for (const part of parts.reverse()) {
    const isFile = listable(join(from, part)) === undefined;
    for (const file of isFile ? [''] : (listable(join(from, part)) ?? []).reverse()) {
      const target = join(to, part, file);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(from, part, file), target);
      utimesSync(target, 1_000_000_000, 1_000_000_000);
    }
  }
}

/** The installed packages in a folder of their own, where Vite may keep what it has made of them. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name !== '.vite' && name !== '.astro') symlinkSync(join(from, name), join(to, name));
}

function listable(path: string): string[] | undefined {
  try {
    return listFiles(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw fault;
  }
}

/** Whether this user may start a process of another who can read the installed packages. */
function canBeNobody(root: string): boolean {
  const packages = realpathSync(join(root, 'node_modules'));
  const read = `require('node:fs').readdirSync(${JSON.stringify(packages)})`;
  return spawnSync(process.execPath, ['-e', read], { uid: nobody, gid: nobody, cwd: '/' }).status === 0;
}

function giveAway(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), nobody, nobody);
  chownSync(folder, nobody, nobody);
}
