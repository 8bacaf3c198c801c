import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openWhole } from '../../src/files/open-whole.ts';
import { WriteError } from '../../src/files/write-error.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { createProject } from '../support/create-project.ts';
import { toDigests } from '../support/list-files.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const hook = new URL('./fill-disk.mjs', import.meta.url).href;
const document = (name: string) => `Il porto di ${name} ha speso 12 milioni di euro nel 2023.\n`;

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An ingest on a disk that is full from its so-many-th written file on. */
function ingest(root: string, fault: string, from: number) {
  const words = ['--import', hook, join(home, 'scripts/ingest.ts'), '--root', root];
  return spawnSync(process.execPath, words, {
    env: { ...process.env, FULL_FROM: String(from), FULL_CODE: fault, NO_COLOR: '1' },
    encoding: 'utf8',
  });
}

test.each([
  ['ENOSPC', 'the disk is full', 'make room'],
  ['EDQUOT', 'no more may be stored here by you', 'make room'],
  ['EROFS', 'the disk is read-only', 'make it writable'],
  ['EACCES', 'you may not write there', 'change the permissions'],
])(
  'on a disk that answers %s an ingest ends with one error that names the file, its size and the cure, and loses nothing',
  (code, reason, cure) => {
    const project = createProject({ 'seeds/a.txt': document('Bari'), 'seeds/b.txt': document('Genova') });
    expect(ingest(project.root, code, 0).status).toBe(0);
    const whole = project.read('content/briefings/b.mdx');
    for (const name of ['a', 'b', 'c']) project.write(`seeds/${name}.txt`, document(`${name} Trieste`));
    // The lock is the first file, the briefing of “a” the second.
    const { status, stderr } = ingest(project.root, code, 3);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error .*b\.mdx: its [\d,]+ bytes cannot be written: /u);
    expect(stderr).toContain(`${reason}; what was there before is unharmed; ${cure}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(project.read('content/briefings/b.mdx')).toBe(whole);
    expect(project.list('content/briefings')).toEqual(['a.mdx', 'b.mdx']);

    expect(ingest(project.root, code, 0).status).toBe(0);
    const clean = createProject({});
    for (const name of ['a', 'b', 'c']) clean.write(`seeds/${name}.txt`, document(`${name} Trieste`));
    expect(ingest(clean.root, code, 0).status).toBe(0);
    expect(toDigests(join(project.root, 'content'))).toEqual(toDigests(join(clean.root, 'content')));
  },
);

test('a real limit on the size of files is an error too, and what was there stays', () => {
  const folder = createFolder();
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'before');
  const write = `
    process.on('SIGXFSZ', () => {});
    const { writeWhole } = await import(${JSON.stringify(join(home, 'src/files/write-whole.ts'))});
    try { writeWhole(${JSON.stringify(path)}, 'x'.repeat(100_000)); } catch (fault) { console.log(fault.name, fault.message); }`;
  const run = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, write], {
    encoding: 'utf8',
  });
  expect(run.stdout).toContain(
    `WriteError ${path}: its 100,000 bytes cannot be written: files may not grow so large here`,
  );
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a file is written whole with the mode that it had, and its folder is made', () => {
  const path = join(createFolder(), 'b/c/a.txt');
  writeWhole(path, 'one');
  chmodSync(path, 0o640);
  writeWhole(path, new Uint8Array([116, 119, 111]));
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('where a folder stands in the place of a file, nothing is left behind', () => {
  const folder = createFolder();
  writeWhole(join(folder, 'a/b.txt'), '');
  expect(() => writeWhole(join(folder, 'a'), 'text')).toThrow(WriteError);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a file that is written bit by bit stands in its place when it is finished, and not before', () => {
  const path = join(createFolder(), 'a/b.txt');
  const file = openWhole(path);
  for (let line = 0; line < 200_000; line += 1) file.append(`${line} è\n`);
  expect(existsSync(path)).toBe(false);
  file.finish();
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(200_001);
  const other = openWhole(path);
  other.append('x');
  other.abandon();
  expect(readdirSync(join(path, '..'))).toEqual(['b.txt']);
  expect(statSync(path).size).toBeGreaterThan(1_000_000);
});
