import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';

const packageSchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), packageSchema) });
const names = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({
  ...{ dependencies: names, devDependencies: names, optionalDependencies: names },
  allowScripts: z.record(z.string(), z.boolean()),
});

const manifest = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const { '': _, ...installed } = lock.packages;
const direct = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies];
const architecture = readFileSync('ARCHITECTURE.md', 'utf8');

/** Terms that let a team use, change and deploy the site as it likes, or concern only the package's own files. */
const licences = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Python-2.0',
  ],
  ...['Unicode-3.0', 'CC0-1.0', 'OFL-1.1', 'MPL-2.0', 'LGPL-3.0-or-later', 'Zlib'],
]);
/** A package that names its terms elsewhere than in its manifest, and one that is used in tests alone. */
const known: Readonly<Record<string, string>> = {
  'node_modules/format': 'MIT, in its readme',
  'node_modules/citeproc': 'CPAL-1.0 OR AGPL-1.0',
};

test('every package that is installed is under terms that a team can live with', () => {
  const others = Object.entries(installed).flatMap(([path, { license = '' }]) => {
    const parts = license
      .replace(/[()]/gu, '')
      .split(' AND ')
      .map((part) => part.split(' OR '));
    const isFine = parts.every((choice) => choice.some((name) => licences.has(name)));
    return isFine || known[path] ? [] : [`${path}: ${license || 'no licence'}`];
  });
  expect(Object.keys(installed).length).toBeGreaterThan(500);
  expect(others).toEqual([]);
  for (const path of Object.keys(known)) expect(installed, path).toHaveProperty([path]);
});

test('every package is held to its bytes, and comes from the registry', () => {
  const loose = Object.entries(installed).filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity));
  expect(loose.map(([path]) => path)).toEqual([]);
  const elsewhere = Object.values(installed).flatMap(({ resolved }) => resolved ?? []);
  expect(elsewhere.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  const ranges = direct.flatMap((list) => Object.entries(list)).filter(([, range]) => !/^\d+\.\d+\.\d+$/u.test(range));
  expect(ranges).toEqual([]);
});

/** Families that the table names in one. */
const families = [/^cldr-/u, /^(?:mdast-util|micromark)-/u, /^node-(?:bin-)?\w+-\w+$/u, /^@types\//u];

test('every library that is used is in the architecture’s table, with a reason', () => {
  const table = architecture.slice(architecture.indexOf('## Why these libraries'));
  const used = direct
    .flatMap((list) => Object.keys(list))
    .filter((name) => !families.some((family) => family.test(name)));
  const toName = (name: string) => (name === '@biomejs/biome' ? 'Biome' : name);
  const isNamed = (name: string) => table.split(/[\s,|`()]+/u).includes(toName(name));
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((name) => !isNamed(name))).toEqual([]);
});

test('packages that would run something when they are installed are known, and may not', () => {
  const wanting = Object.entries(installed).flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [path] : []));
  expect(wanting).toEqual(Object.keys(manifest.allowScripts).map((name) => `node_modules/${name}`));
  expect(Object.values(manifest.allowScripts)).toEqual(wanting.map(() => false));
  // The script of esbuild puts a program in the place of this file.
  expect(readFileSync('node_modules/esbuild/bin/esbuild', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
});

test('npm ci runs nothing of a package that has scripts of its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'concordance-packages-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const mark = join(root, 'ran');
  const scripts = Object.fromEntries(
    ['preinstall', 'install', 'postinstall'].map((name) => [name, `echo x > "${mark}"`]),
  );
  mkdirSync(join(root, 'package'));
  writeFileSync(join(root, 'package/package.json'), JSON.stringify({ name: 'hostile', version: '1.0.0', scripts }));
  execFileSync('tar', ['-czf', 'hostile.tgz', 'package'], { cwd: root });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ dependencies: { hostile: 'file:hostile.tgz' } }));
  writeFileSync(join(root, '.npmrc'), readFileSync('.npmrc', 'utf8'));
  // What npm itself hands on to its scripts would stand above the file.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/iu.test(name)));
  const run = (word: string) => execFileSync('npm', [word, '--offline'], { cwd: root, env, stdio: 'pipe' });
  run('install');
  run('ci');
  expect(existsSync(join(root, 'node_modules/hostile/package.json'))).toBe(true);
  expect(existsSync(mark)).toBe(false);
});
