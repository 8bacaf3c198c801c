import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage, isRootOnDebian } from '../../scripts/install-package.ts';

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'concordance-filters-'));
const examples = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);

const cities = ['Bari', 'Genova', 'Trieste', 'Ancona', 'Livorno', 'Ravenna', 'Palermo'];
const documents = Array.from({ length: 70 }, (_, at) =>
  at === 33
    ? '{"id": "broken'
    : JSON.stringify({
        id: `d${at}`,
        lang: 'it',
        text: `Il porto di ${cities[at % cities.length]} ha speso ${at + 2} milioni di euro nel ${1950 + at}.`,
      }),
);

/** A folder in which the commands of the project run as they do in its own. */
beforeAll(() => {
  for (const name of ['package.json', 'scripts', 'src', 'content', 'node_modules', '.npmrc']) {
    symlinkSync(join(project, name), join(folder, name));
  }
  writeFileSync(join(folder, 'documents.ndjson'), `${documents.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, input?: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

function findExample(words: string): string {
  const example = examples.find((code) => code.includes(words));
  if (!example) throw new Error(`the README has no example with “${words}”`);
  return example;
}

describe('the filters', () => {
  it('give one line for each, go on after a bad one, and say so in the exit status', () => {
    const { status, stdout, stderr } = run('npm run --silent extract < documents.ndjson');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(documents.map((_, at) => (at === 33 ? null : `d${at}`)));
    expect(JSON.parse(lines[2] ?? '').figures[0]).toMatchObject({ value: 4e6, unit: 'EUR', period: '1952' });
    expect([status, stderr]).toEqual([1, '']);
  });

  const sound = (id: string) => ({ id, lang: 'en', text: 'It cost 3 million euros.', source: ['a'], target: ['b'] });
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const hostile: readonly (readonly [what: string, line: string | Uint8Array, id: string | null, words: string])[] = [
    ['bytes that are no UTF-8', Buffer.from('{"id": "x", "text": "\xff"}', 'latin1'), null, 'found 0xff'],
    ['a line of NUL', '\0\0\0', null, 'not JSON'],
    ['a line of five megabytes', `{"id": "long", "text": 5, "x": "${'a '.repeat(2_500_000)}"}`, 'long', '“'],
    ['JSON that is deep', deep, null, 'the line'],
    ['JSON that is deep in a field', `{"id": "deep", "text": ${deep}}`, 'deep', '“'],
    ['JSON that breaks off', `{"id": "cut", "text": "${'a'.repeat(100_000)}`, null, 'not JSON'],
    ['a prototype', '{"__proto__": {"id": "p", "text": "a"}}', null, '“id”'],
    ['an empty line', '', null, 'not JSON'],
    ['two values', '{"id": "a"} {"id": "b"}', null, 'not JSON'],
    ['a number', '5', null, 'the line'],
  ];
  const input = Buffer.concat(
    hostile.flatMap(([, line], at) => [Buffer.from(line), Buffer.from(`\n${JSON.stringify(sound(`s${at}`))}\n`)]),
  );

  it.each(['extract', 'align'])('say of each hostile line what is wrong with it, and go on: %s', (command) => {
    writeFileSync(join(folder, 'hostile.ndjson'), input);
    const { status, stdout, stderr } = run(`npm run --silent ${command} < hostile.ndjson`);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, stderr]).toEqual([1, '']);
    expect(lines.map(({ id }) => id)).toEqual(hostile.flatMap(([, , id], at) => [id, `s${at}`]));
    const told = lines.filter((_, at) => at % 2 === 0).map(({ messages }) => messages);
    expect(told).toEqual(
      hostile.map(([, , , words]) => [
        { ruleId: 'invalid-input', level: 'error', reason: expect.stringContaining(words) },
      ]),
    );
    expect(told.every(([{ reason }]) => reason.length < 200)).toBe(true);
    expect(
      lines.filter(
        ({ messages }, at) => at % 2 === 1 && messages?.some(({ level }: { level: string }) => level === 'error'),
      ),
    ).toEqual([]);
  });

  it('do what the README’s first example says', () => {
    const { status, stdout } = run(findExample('--silent align'));
    const [extracted, aligned] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(extracted.figures[0]).toMatchObject({ text: '3 milioni di euro', value: 3e6, unit: 'EUR' });
    expect(aligned.beads).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(status).toBe(0);
  });

  it('write nothing for nothing', () => {
    expect(run('npm run --silent align', '')).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('work spread over processes', () => {
  const whole = () => run('npm run --silent extract < documents.ndjson').stdout;

  it('gives with xargs the same bytes as one process', () => {
    run(findExample('xargs'));
    expect(readFileSync(join(folder, 'extracted.ndjson'), 'utf8')).toBe(whole());
  });

  it('gives with GNU parallel the same bytes as one process', () => {
    if (!existsSync('/usr/bin/parallel') && isRootOnDebian()) installPackage('parallel');
    rmSync(join(folder, 'extracted.ndjson'), { force: true });
    run(findExample('parallel --'));
    expect(readFileSync(join(folder, 'extracted.ndjson'), 'utf8')).toBe(whole());
  });

  it('gives, part by part on many machines, the same bytes as one process', () => {
    const example = findExample('l/3/16');
    const parts = Array.from({ length: 4 }, (_, at) => {
      const command = example.replaceAll('l/3/16', `l/${at + 1}/4`).replaceAll('part-03', `machine-${at}`);
      run(command);
      return readFileSync(join(folder, `machine-${at}.out`), 'utf8');
    });
    expect(parts.join('')).toBe(whole());
  });
});
