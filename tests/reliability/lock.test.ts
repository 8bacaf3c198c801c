import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { describeSelf, isAtWork, type Owner } from '../../scripts/lock/owner.ts';
import { takeLock } from '../../scripts/lock/take-lock.ts';
import { createProject } from '../support/create-project.ts';

const toPath = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const counter = toPath('./count-locked.ts');
const ingest = toPath('../../scripts/ingest.ts');

function createFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'concordance-lock-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** Leaves a lock as its owner would have left it. */
function leaveLock(root: string, owner: Partial<Owner>): string {
  const name = '1-left.json';
  mkdirSync(join(root, '.cache/lock'), { recursive: true });
  const text = JSON.stringify({ ...describeSelf('npm run build'), ...owner });
  writeFileSync(join(root, '.cache/lock', name), text);
  return name;
}

async function waitFor(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

test('of processes that add to one number at once, some of them killed at it, no addition is lost', async () => {
  const root = createFolder();
  writeFileSync(join(root, 'count'), '0');
  const ends = ['', 'kill', '', 'kill', '', ''];
  const running = ends.map((end) => spawn(process.execPath, [counter, root, '8', end], { stdio: 'inherit' }));
  await Promise.all(running.map(waitFor));
  expect(readFileSync(join(root, 'count'), 'utf8')).toBe(String(ends.length * 8));
});

test('a lock that is given back is gone, and what a process starts under it need not wait for it', async () => {
  const root = createFolder();
  writeFileSync(join(root, 'count'), '0');
  const giveBack = takeLock(root, { command: 'npm run build' });
  expect(await waitFor(spawn(process.execPath, [counter, root, '1']))).toBe(0);
  expect(readdirSync(join(root, '.cache/lock'))).toHaveLength(1);
  giveBack();
  expect(existsSync(join(root, '.cache/lock'))).toBe(false);
});

test('a command that has to wait says for which process, and does its work when that has ended', async () => {
  const project = createProject({ 'seeds/a.txt': 'Il governo ha speso 12 milioni di euro nel 2023.\n' });
  const giveBack = takeLock(project.root, { command: 'npm run build' });
  const { CONCORDANCE_LOCK: _, ...env } = process.env;
  const child = spawn(process.execPath, [ingest, '--root', project.root], { env });
  const [said] = await once(child.stderr.setEncoding('utf8'), 'data');
  expect(said).toContain(`waiting for “npm run build” (process ${process.pid}, since `);
  expect(project.list('content/briefings')).toEqual([]);
  giveBack();
  expect(await waitFor(child)).toBe(0);
  expect(project.list('content/briefings')).toEqual(['a.mdx']);
});

const self = describeSelf('npm run build');
const cases: readonly (readonly [string, Partial<Owner>, boolean | undefined])[] = [
  ['this very process', {}, true],
  ['the process that started it', { pid: process.ppid, start: undefined as never }, true],
  ['a process that is gone', { pid: 2 ** 22 + 1 }, false],
  ['a process that was given the number of one that is gone', { start: '1' }, false],
  ['a process of this number on another machine', { machine: 'elsewhere' }, undefined],
  ['a process that is gone, on another machine', { machine: 'elsewhere', pid: 2 ** 22 + 1 }, undefined],
];

test.each(cases)('%s is seen for what it is', (_, owner, expected) => {
  expect(isAtWork({ ...self, ...owner })).toBe(expected);
});

test.each([
  ['that is gone', { pid: 2 ** 22 + 1 }],
  ['whose number another has now', { start: '1' }],
  ['on another machine that gives no sign of life', { machine: 'elsewhere' }],
  ['that nothing is known of, since its file is not whole', { pid: 'x' as unknown as number }],
])('the lock of a process %s is taken over', (_, owner) => {
  const root = createFolder();
  leaveLock(root, owner);
  const giveBack = takeLock(root, { command: 'npm run ingest', say: () => {}, patience: 300 });
  expect(readdirSync(join(root, '.cache/lock'))).toEqual([expect.stringMatching(`^${process.pid}-`)]);
  giveBack();
});

test('the lock of a process on another machine that gives signs of life is not taken', async () => {
  const root = createFolder();
  const left = join(root, '.cache/lock', leaveLock(root, { machine: 'elsewhere' }));
  const beat = spawn(process.execPath, [
    '-e',
    `let n = 0; const timer = setInterval(() => { if (++n > 80) { require('fs').rmSync(${JSON.stringify(left)}); clearInterval(timer); }
      else require('fs').utimesSync(${JSON.stringify(left)}, n, n) }, 50)`,
  ]);
  const giveBack = takeLock(root, { command: 'npm run ingest', say: () => {}, patience: 3000 });
  // It was freed by its owner, not taken from it.
  expect(await waitFor(beat)).toBe(0);
  expect(existsSync(left)).toBe(false);
  giveBack();
});
