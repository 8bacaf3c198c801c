import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
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

/** A key of a service, which a build has no business with. */
export const secret = 'canary-key-4711:fx';

/** What differs from one machine to the next, as Node sees it. */
interface Surroundings {
  readonly user: number;
  readonly timeZone: string;
  readonly locale: string;
  readonly folder: string;
  readonly home: string;
}

export interface Elsewhere {
  readonly root: string;
  readonly dist: string;
  /** Of this process and of the one that built. */
  readonly here: Surroundings;
  readonly there: Surroundings;
  /** All that the build said. */
  readonly said: string;
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
  const packages = realpathSync(join(from, 'node_modules'));
  linkPackages(packages, join(root, 'node_modules'));
  const home = join(parent, 'home');
  mkdirSync(home);
  const user = canBeNobody(packages) ? { uid: nobody, gid: nobody } : {};
  if (user.uid !== undefined) giveAway(parent);
  const isOneProcessor = spawnSync('sh', ['-c', 'taskset -c 0 true']).status === 0;
  const command = `umask 077; exec ${isOneProcessor ? 'taskset -c 0 ' : ''}"$0" scripts/build.ts`;
  const { PATH = '' } = process.env;
  const options = {
    ...{ cwd: root, encoding: 'utf8' as const, ...user },
    // Nothing else of this machine’s environment.
    env: {
      ...{ PATH, HOME: home, USER: 'altrui', LOGNAME: 'altrui', TMPDIR: home, ASTRO_TELEMETRY_DISABLED: '1' },
      ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', NO_COLOR: '1' },
      DEEPL_API_KEY: secret,
    },
  };
  const run = spawnSync('sh', ['-c', command, process.execPath], options);
  const said = `${run.stdout}${run.stderr}`;
  if (run.status !== 0) throw new Error(`the site does not build elsewhere:\n${said}`);
  return {
    root,
    dist: join(root, 'dist'),
    here: look({}),
    there: look(options),
    said,
    dispose: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** What a process that is started so sees around it. */
function look(options: SpawnSyncOptions): Surroundings {
  const tell = `const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    console.log(JSON.stringify({ user: process.getuid?.(), timeZone, locale, folder: process.cwd(), home: process.env.HOME }));`;
  return JSON.parse(String(spawnSync(process.execPath, ['-e', tell], options).stdout));
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
function canBeNobody(packages: string): boolean {
  const read = `require('node:fs').readdirSync(${JSON.stringify(packages)})`;
  return spawnSync(process.execPath, ['-e', read], { uid: nobody, gid: nobody, cwd: '/' }).status === 0;
}

function giveAway(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), nobody, nobody);
  chownSync(folder, nobody, nobody);
}
