import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const home = process.cwd();
/** Of util-linux: runs a command on a terminal of its own. */
const terminal = 'script';
const shared = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'scripts',
  'src',
  'node_modules',
];

export interface CommandRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface AuthorProject {
  readonly root: string;
  readonly write: (path: string, data: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly list: (folder: string) => readonly string[];
  /** Runs a script of package.json with these words, without a terminal. */
  readonly run: (script: string, ...words: readonly string[]) => CommandRun;
  /** Runs one on a terminal of its own, and types each answer when the words before it are there. */
  readonly type: (
    answers: readonly (readonly [shown: string, typed: string])[],
    script: string,
    ...words: readonly string[]
  ) => Promise<{ readonly status: number | null; readonly screen: string }>;
  readonly dispose: () => void;
}

/** A project of the given files with the commands of this one. */
export function createAuthorProject(files: Readonly<Record<string, string | Uint8Array>>): AuthorProject {
  const root = mkdtempSync(join(tmpdir(), 'concordance-author-'));
  for (const name of shared) symlinkSync(join(home, name), join(root, name));
  const write = (path: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), data);
  };
  for (const [path, data] of Object.entries(files)) write(path, data);
  const { INIT_CWD: _, NO_COLOR: __, FORCE_COLOR: ___, NODE_DISABLE_COLORS: ____, CI: _____, ...env } = process.env;
  const toWords = (script: string, words: readonly string[]) => ['run', '--silent', script, '--', ...words];
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
    run: (script, ...words) => {
      const options = { cwd: root, env, encoding: 'utf8', input: '', timeout: 100_000 } as const;
      const { status, stdout, stderr } = spawnSync('npm', toWords(script, words), options);
      return { status, stdout, stderr };
    },
    type: (answers, script, ...words) => {
      const command = ['npm', ...toWords(script, words)].map(quote).join(' ');
      // Of a known kind, whatever the tests themselves are run on.
      const terminalEnv = { ...env, TERM: 'xterm-256color' };
      return typeOnTerminal(`stty cols 100 rows 40; ${command}`, answers, { cwd: root, env: terminalEnv });
    },
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** For a shell. */
function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function typeOnTerminal(
  command: string,
  answers: readonly (readonly [shown: string, typed: string])[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ status: number | null; screen: string }> {
  const child = spawn(terminal, ['--quiet', '--return', '--command', command, '/dev/null'], {
    ...options,
    timeout: 60_000,
  });
  let screen = '';
  let seen = 0;
  const left = [...answers];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    const [next] = left;
    const at = next ? screen.indexOf(next[0], seen) : -1;
    if (!next || at < 0) return;
    seen = at + next[0].length;
    left.shift();
    child.stdin.write(next[1]);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, screen }));
  });
}
