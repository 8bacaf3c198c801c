import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const home = process.cwd();
const sources = globSync('{scripts,src}/**/*.{ts,mjs,astro}').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

/** Benchmarks time programs through a shell of their own; nothing that anyone wrote reaches them. */
const isBenchmark = (file: string) => file.startsWith('scripts/bench/');

test('no program of the project starts another through a shell', () => {
  const starting = sources.filter(([file, text]) => !isBenchmark(file) && /from 'node:child_process'/u.test(text));
  expect(starting.length).toBeGreaterThan(3);
  const shell =
    /\bshell\s*:|import \{[^}]*\b(?:exec|execSync)\b[^}]*\} from 'node:child_process'|\(\s*['"](?:bash|sh|cmd|powershell)['"]/u;
  const faults = starting.filter(([, text]) => shell.test(text));
  expect(faults.map(([file]) => file)).toEqual([]);
});

test('no program of the project makes code out of text', () => {
  const faults = sources.filter(([, text]) => /\beval\(|\bnew Function\(|\brunIn(?:New|This)?Context\(/u.test(text));
  expect(sources.length).toBeGreaterThan(500);
  expect(faults.map(([file]) => file)).toEqual([]);
});

const words = ['$(touch canary)', '; touch canary'];

describe('words of a command', () => {
  test.each([
    ['extract', ['--lang']],
    ['translate', ['--to']],
    ['export', ['--to', 'it', '--format']],
    ['export', ['--to', 'it', '--format', 'po', '--out']],
    ['import', []],
    ['find', []],
    ['docs', []],
    ['new', ['seed']],
    ['glossary', ['rename']],
    ['check', []],
  ])('are words and no commands: %s %j', (script, before) => {
    const root = mkdtempSync(join(tmpdir(), 'concordance-words-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    for (const name of ['package.json', 'tsconfig.json', 'astro.config.mjs', 'scripts', 'src', 'node_modules'])
      symlinkSync(join(home, name), join(root, name));
    mkdirSync(join(root, 'seeds'));
    writeFileSync(join(root, 'seeds/a.txt'), 'The port spent 3 million euros.\n');
    for (const word of words) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, `scripts/${script}.ts`), ...before, word],
        {
          cwd: root,
          input: '',
          encoding: 'utf8',
          env: { ...process.env, INIT_CWD: root, NO_COLOR: '1' },
          timeout: 60_000,
        },
      );
      expect(status, `${script} ${word}: ${stdout}${stderr}`).not.toBeNull();
      expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .+:\d+:\d+\)?\n/u);
      expect([existsSync(join(root, 'canary')), existsSync('canary')]).toEqual([false, false]);
    }
  });
});
