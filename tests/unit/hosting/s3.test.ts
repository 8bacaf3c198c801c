import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mediaTypes } from '../../../src/hosting/media-types.ts';
import { findHeaders } from '../../../src/hosting/response-headers.ts';
import { toS3Script } from '../../../src/hosting/s3.ts';

const root = mkdtempSync(join(tmpdir(), 'concordance-s3-'));
afterAll(() => rmSync(root, { recursive: true }));

const site = { site: 'https://x.example', base: '/a/b/', precompress: [] };
const files = [
  'index.html',
  '_astro/a.Ab_12345.css',
  '_astro/a.Ab_12345.woff2',
  'search/index.html',
  'search/start.bin',
  'search/0123456789ab/names/0.bin',
  'pagefind/en/pagefind.js',
  'pagefind/en/wasm.en.pagefind',
  'pagefind/en/index/en_a1.pf_index',
  'api/packs/a.zip',
  'api/citations/a.ris',
  'feed.xml',
];
const others = ['_headers', '.htaccess', 'index.html.br', 'index.html.gz'];

/** Runs the script with a program that only notes what it is asked, in the order that it is asked. */
function runScript(): readonly string[][] {
  const log = join(root, 'log');
  writeFileSync(
    join(root, 'aws'),
    `#!/bin/sh\nfor word; do printf '%s\\t' "$word" >> '${log}'; done; echo >> '${log}'\n`,
  );
  chmodSync(join(root, 'aws'), 0o755);
  writeFileSync(join(root, 's3.sh'), toS3Script(site));
  for (const file of [...files, ...others]) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    writeFileSync(join(root, 'dist', file), file);
  }
  const { status, stderr } = spawnSync('sh', ['s3.sh', 'bucket'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${root}:${process.env['PATH']}` },
  });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd().split('\t'));
}

/** Whether a call is for a file: of all filters that fit, the last one counts, and at first every file is taken. */
function takes(call: readonly string[], file: string): boolean {
  return call.reduce((taken, word, index) => {
    const glob = call[index + 1] ?? '';
    const fits = () => new RegExp(`^${glob.split('*').map(RegExp.escape).join('.*')}$`, 'su').test(file);
    if (word === '--include' && fits()) return true;
    return word === '--exclude' && fits() ? false : taken;
  }, true);
}

const after = (call: readonly string[], option: string) => call[call.indexOf(option) + 1];
const calls = runScript();
const puts = calls.slice(0, -1);

it.each(files)('%s is put into the bucket once, with its type and how long it may be kept', (file) => {
  const own = puts.filter((call) => takes(call, file));
  const kept = findHeaders(site.base + file, site).find(([name]) => name === 'Cache-Control')?.[1];
  expect(own.map((call) => [after(call, '--content-type'), after(call, '--cache-control')])).toEqual([
    [mediaTypes[file.split('.').at(-1) ?? ''], kept],
  ]);
  expect(own[0]?.slice(0, 4)).toEqual(['s3', 'sync', 'dist', 's3://bucket/a/b/']);
});

it.each(others)('%s, which is for other hosts, is not', (file) => {
  expect(calls.filter((call) => takes(call, file))).toEqual([]);
});

it('pages come after what they need, and what is gone is taken away at last', () => {
  const isOfPages = puts.map((call) => takes(call, 'index.html'));
  expect([isOfPages.filter(Boolean).length, isOfPages.at(-1)]).toEqual([1, true]);
  expect(calls.map((call) => call.includes('--delete')).indexOf(true)).toBe(calls.length - 1);
});

it('without a bucket it does nothing, and says how it is written', () => {
  const { status, stderr } = spawnSync('sh', [join(root, 's3.sh')], { encoding: 'utf8' });
  expect([status === 0, stderr]).toEqual([false, expect.stringContaining('write: sh s3.sh <bucket>')]);
});
