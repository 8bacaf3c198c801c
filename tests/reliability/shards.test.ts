import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findShardIndex, parseShard } from '../../scripts/ingest/shards/shard.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { findProgram } from '../support/find-program.ts';
import { listDifferences, toDigests } from '../support/list-files.ts';

const shards = 4;
const extra = Array.from({ length: 24 }, (_, at) => `doc-${at}`);

/** Any team’s documents: with facts and without, one that is gone, one that cannot be read, two that want one address. */
function createTeam(): ProjectCopy {
  const project = copyProject();
  onTestFinished(project.dispose);
  for (const [at, name] of extra.entries())
    project.write(
      `seeds/${name}.txt`,
      `Il porto ha speso ${at + 2} milioni di euro nel ${1990 + at}. Secondo Roma sono pochi.\n`,
    );
  project.write('seeds/doc-3.yml', 'slug: doc-4\n');
  project.write('seeds/doc-5.yml', 'lang: it\ntitle: Il porto\n');
  project.write('seeds/doc-6.txt', '   \n');
  project.write('seeds/doc-7.txt', '12 34 56\n');
  project.write(
    'content/briefings/left-behind.mdx',
    project
      .read('content/briefings/us-report-on-chinese-support.mdx')
      .replace(/^ {2}file: .*$/mu, '  file: seeds/left.txt'),
  );
  project.write(
    'seeds/002_8333c76a58582169.txt',
    `${project.read('seeds/002_8333c76a58582169.txt')}\n\nIn 2021 erau 40.\n`,
  );
  return project;
}

function toState({ root }: ProjectCopy): Record<string, string> {
  const ledger = readFileSync(join(root, '.cache/ingest.json'), 'utf8');
  return { ...toDigests(join(root, 'content')), ...toDigests(join(root, '.cache/translations')), ledger };
}

const numbers = Array.from({ length: shards }, (_, at) => String(at + 1));

beforeAll(() => {
  findProgram('parallel', 'parallel');
});

test('what GNU parallel reads in shards is merged into the bytes, and the report, of one machine', async () => {
  const [one, many] = [createTeam(), createTeam()];
  const alone = await one.run('ingest');
  const example = /^parallel .*--shard .*$/mu.exec(readFileSync('README.md', 'utf8'))?.[0] ?? 'no example';
  const read = spawnSync('sh', ['-c', example], { cwd: many.root, encoding: 'utf8' });
  expect(read.status, read.stderr).toBe(0);
  const merged = await many.run('ingest', '--merge');
  expect(merged).toEqual(alone);
  expect(alone.output).toContain('3 not readable');
  expect(alone.output).toContain('1 removed (left-behind)');
  expect(alone.output).toContain('2 updated');
  expect(listDifferences(toState(one), toState(many))).toEqual([]);
  expect((await many.run('check')).output).toBe((await one.run('check')).output);
});

describe('a set of parts', () => {
  const project = mkdtempSync(join(tmpdir(), 'concordance-parts-'));
  let team: ProjectCopy;

  beforeAll(async () => {
    team = copyProject();
    for (const name of extra.slice(0, 8)) team.write(`seeds/${name}.txt`, `Nel 2022 ${name} ha comprato 12 navi.\n`);
    for (const number of numbers) expect((await team.run('ingest', '--shard', `${number}/${shards}`)).code).toBe(0);
    cpSync(join(team.root, '.cache/shards'), project, { recursive: true });
    return () => {
      team.dispose();
      rmSync(project, { recursive: true });
    };
  });

  /** What a merge says of the parts after a change of them; nothing may be written. */
  async function merge(change: (folder: string) => void) {
    const folder = mkdtempSync(join(tmpdir(), 'concordance-parts-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(project, folder, { recursive: true });
    change(folder);
    const before = toDigests(join(team.root, 'content'));
    const { code, output } = await team.run('ingest', '--merge', folder);
    if (code !== 0) expect(listDifferences(before, toDigests(join(team.root, 'content')))).toEqual([]);
    return { code, output };
  }
  const second = `part-2-of-${shards}.ndjson`;
  const edit = (folder: string, toText: (text: string) => string) =>
    writeFileSync(join(folder, second), toText(readFileSync(join(folder, second), 'utf8')));

  test.each([
    ['missing', 'missing-part', (folder: string) => rmSync(join(folder, second))],
    ['doubled', 'doubled-part', (folder: string) => cpSync(join(folder, second), join(folder, 'again.ndjson'))],
    ['cut short', 'broken-part', (folder: string) => edit(folder, (text) => text.slice(0, -20))],
    [
      'without its last line',
      'broken-part',
      (folder: string) => edit(folder, (text) => text.replace(/[^\n]+\n$/u, '')),
    ],
    ['with another letter', 'broken-part', (folder: string) => edit(folder, (text) => text.replace('navi', 'nave'))],
    ['no part', 'broken-part', (folder: string) => edit(folder, () => '{"id": 1}\n')],
  ])('of which one is %s is refused with [%s], which names it', async (_, ruleId, change) => {
    const { code, output } = await merge(change);
    expect(code).toBe(1);
    expect(output).toMatch(ruleId === 'missing-part' ? /shard 2\/4/u : /part-2-of-4\.ndjson|again\.ndjson/u);
    expect(output).toContain(`[${ruleId}]`);
  });

  test('that was read before a document was edited, or the glossary, is refused as stale', async () => {
    const [name = ''] = readdirSync(join(team.root, 'seeds')).filter((file) => file.startsWith('doc-'));
    const before = team.read(`seeds/${name}`);
    team.write(`seeds/${name}`, `${before}E poi 3.\n`);
    const index = findShardIndex(`seeds/${name}`, shards);
    const { code, output } = await merge(() => {});
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(`shard ${index}/${shards} was read before seeds/${name}`),
    ]);
    team.write(`seeds/${name}`, before);

    team.write('content/glossary/porto.mdx', '---\nid: porto\ntype: place\nnames: { en: Porto }\n---\n\nA city.\n');
    expect((await merge(() => {})).output.match(/\[stale-part\]/gu)).toHaveLength(shards);
    team.remove('content/glossary/porto.mdx');
  });

  test('that is whole is merged, also when one of its shards was run again', async () => {
    const again = join(project, second);
    expect((await team.run('ingest', '--shard', `2/${shards}`, '--out', again)).code).toBe(0);
    expect((await merge(() => {})).code).toBe(0);
  });
});

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['3/16', { index: 3, of: 16 }],
  ['1000/1000', { index: 1000, of: 1000 }],
])('“%s” is a shard', (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

test.each(['0/4', '5/4', '4', '1/0', '/4', '1/', '-1/4', '1.5/4', '1/4/4', '1/1001', ' 1/4', 'a/b'])(
  '“%s” is no shard',
  (text) => {
    expect(() => parseShard(text)).toThrow('--shard');
  },
);

test('each document is in one shard of any number of them, by its name alone, whichever way its letters are written', () => {
  for (const of of [1, 2, 7, 16]) {
    const found = extra.map((name) => findShardIndex(`seeds/${name}.txt`, of));
    expect(found.every((index) => index >= 1 && index <= of)).toBe(true);
    expect(new Set(found).size).toBeGreaterThan(Math.min(of, 8) - 1);
  }
  // Written down, since parts of an older version must fall into the same shards.
  expect(extra.slice(0, 4).map((name) => findShardIndex(`seeds/${name}.txt`, 16))).toEqual([12, 2, 14, 4]);
  expect(findShardIndex('seeds/perché.txt'.normalize('NFD'), 4096)).toBe(
    findShardIndex('seeds/perché.txt'.normalize('NFC'), 4096),
  );
});
