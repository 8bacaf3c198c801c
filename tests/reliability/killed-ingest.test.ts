import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { listDifferences, toDigests } from '../support/list-files.ts';
import { createRandom } from '../support/seeded-random.ts';
import { killedBuilds, killedIngests as kills } from './kill-counts.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const hook = new URL('./die-at.mjs', import.meta.url).href;
const seed = 20_261_122;

function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'concordance-kill-'));
}

async function ingest(root: string, env: Record<string, string>) {
  const words = ['--import', hook, join(home, 'scripts/ingest.ts'), '--root', root];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [stdout, status] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { status, stdout };
}

/** All that a run leaves which another run or the site reads. */
function toState(root: string): Record<string, string> {
  const kept = (folder: string) => (existsSync(join(root, folder)) ? toDigests(join(root, folder)) : {});
  const ledger = existsSync(join(root, '.cache/ingest.json'))
    ? readFileSync(join(root, '.cache/ingest.json'), 'utf8')
    : '';
  return { ...kept('content'), ...kept('.cache/translations'), ...kept('seeds'), ledger };
}

/** A project as a run left it, in which documents, a translation’s source, the glossary and commentary were edited since. */
async function createEdited(): Promise<string> {
  const root = createFolder();
  for (const part of ['seeds', 'content']) cpSync(join(home, part), join(root, part), { recursive: true });
  const write = (file: string, words: string) => writeFileSync(join(root, file), words);
  const edit = (file: string, change: (words: string) => string) =>
    write(file, change(readFileSync(join(root, file), 'utf8')));
  for (const name of ['gone', 'moved', 'same'])
    write(`seeds/${name}.txt`, `Il governo ha speso ${name.length} milioni di euro nel 2023.\n`);
  expect((await ingest(root, { DIE_AT: '0' })).status).toBe(0);
  rmSync(join(root, 'seeds/gone.txt'));
  write('seeds/moved.yml', 'slug: elsewhere\n');
  for (const name of ['one', 'two', 'three'])
    write(`seeds/${name}.txt`, `Nel 2022 Roma ha comprato ${name.length} navi.\n`);
  for (const file of ['000_60e6953ebaf8c9e4', '002_8333c76a58582169'])
    edit(`seeds/${file}.txt`, (words) => `${words}\n\nNel 2021 erano 40.\n`);
  write(
    'content/glossary/roma.mdx',
    '---\nid: roma\ntype: place\nnames: { it: Roma, en: Rome }\n---\n\nThe capital of Italy.\n',
  );
  return root;
}

let edited = '';
let before: Record<string, string> = {};
let after: Record<string, string> = {};
let moments = 0;

beforeAll(async () => {
  edited = await createEdited();
  before = toState(edited);
  const clean = createFolder();
  cpSync(edited, clean, { recursive: true });
  const run = await ingest(clean, { DIE_AT: '0' });
  expect(run.status).toBe(0);
  moments = Number(/moments: (\d+)/u.exec(run.stdout)?.[1]);
  after = toState(clean);
  rmSync(clean, { recursive: true });
  return () => rmSync(edited, { recursive: true });
});

test('a run changes, takes away and adds files of each kind', () => {
  const changed = listDifferences(before, after).join('\n');
  for (const part of ['gone.mdx is gone', 'elsewhere.mdx is new', '.po differs', '.json differs', 'ledger differs'])
    expect(changed).toContain(part);
  expect(moments).toBeGreaterThan(30);
});

/** Two kills, the second in the run that was to mend the first, then a whole run; how many of them left something behind. */
async function killTwice(said: string, killings: readonly Record<string, string>[]): Promise<number> {
  const root = createFolder();
  cpSync(edited, root, { recursive: true });
  let left = 0;
  for (const env of killings) {
    const there = toState(root);
    await ingest(root, env);
    if (listDifferences(there, toState(root)).length > 0) left += 1;
  }
  expect((await ingest(root, { DIE_AT: '0' })).status, said).toBe(0);
  expect(listDifferences(after, toState(root)), said).toEqual([]);
  expect(existsSync(join(root, '.cache/lock')), said).toBe(false);
  rmSync(root, { recursive: true });
  return left;
}

test('ingests and builds are killed at a hundred moments or more', () => {
  expect(kills + killedBuilds).toBeGreaterThanOrEqual(100);
});

test(`after an ingest that was killed, at ${kills} moments, the next gives what it would have given`, async () => {
  const random = createRandom(seed);
  const toKilling = () => ({
    DIE_AT: String(1 + Math.floor(random() * moments)),
    DIE_HALF: random() < 0.5 ? 'yes' : 'no',
  });
  const rounds = Array.from({ length: kills / 2 }, () => [toKilling(), toKilling()]);
  const queue = rounds.values();
  let left = 0;
  const work = async () => {
    for (const killings of queue) left += await killTwice(`seed ${seed}: ${JSON.stringify(killings)}`, killings);
  };
  await Promise.all([work(), work(), work(), work()]);
  // Some left something behind, so that there was something to mend; on a busy machine more of them end before the first write.
  expect(left).toBeGreaterThan(kills / 10);
});
