import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../scripts/ingest/ingest.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { createAuthorProject } from '../support/create-author-project.ts';
import { createProject } from '../support/create-project.ts';
import { listFiles, toDigests } from '../support/list-files.ts';
import { hostileNames } from './cases/file-names.ts';
import { refusedSidecars } from './cases/sidecars.ts';

const report = 'The ministry said on Monday that exports to Italy had reached 3 million euros in 2023.\n';
const sound = { 'seeds/sound.txt': report, 'seeds/sound.yml': 'lang: en\n' };

/** Of coreutils. */
const pipeMaker = 'mkfifo';

/** A folder outside of the project, with a file that must stay where it is and as it is. */
function createOutside(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'secret.txt'), 'A secret of the machine, worth 5 million euros.\n');
  return folder;
}

describe('names of files', () => {
  const project = () =>
    createProject(
      Object.fromEntries(hostileNames.map((name, at) => [`seeds/${name}.txt`, `${report}${at} ships came.\n`])),
    );

  test('each lead to one address of plain letters, or to a fault that names them, and to nothing else', () => {
    const { root } = project();
    const { written, faults, seeds } = ingest({ root });
    // A name that begins with a stop is that of a hidden file, which is no document.
    expect(written.length + faults.length).toBe(hostileNames.filter((name) => !name.startsWith('.')).length);
    expect(written.length).toBeGreaterThan(40);
    for (const slug of written) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    for (const { message } of faults)
      expect(message).toMatch(/^seeds\/.+its address “[a-z0-9-]+” is that of seeds\//su);
    expect(new Set(seeds.map(({ file }) => file)).size).toBe(written.length);
    const made = listFiles(root).filter((file) => !/^(?:seeds|\.cache|content\/glossary)\//u.test(file));
    expect(made.sort()).toEqual(written.map((slug) => `content/briefings/${slug}.mdx`).sort());
  });

  test('come back out of the briefing as they are', () => {
    const { root, read } = project();
    const { seeds } = ingest({ root });
    for (const { slug, file } of seeds)
      expect(fromMdx(read(`content/briefings/${slug}.mdx`), slug, slug).source.file).toBe(file);
    expect(ingest({ root })).toMatchObject({ written: [], removed: [] });
  });
});

describe('facts', () => {
  const cases = Object.entries(refusedSidecars).map(([name, facts], at) => ({ name, facts, file: `seeds/case-${at}` }));
  const refuseAll = () => {
    const own = cases.map(({ file }) => [`${file}.txt`, `${report}This is the text of ${file}.\n`]);
    const project = createProject({ ...sound, ...Object.fromEntries(own) });
    ingest({ root: project.root });
    const before = toDigests(join(project.root, 'content/briefings'));
    for (const { file, facts } of cases) project.write(`${file}.yml`, facts);
    const { written, removed, faults } = ingest({ root: project.root });
    return { written, removed, faults, before, after: toDigests(join(project.root, 'content/briefings')) };
  };

  test('that say what they must not are each refused in their own file, and every document keeps what it had', () => {
    const { written, removed, faults, before, after } = refuseAll();
    const messages = faults.map(({ message }) => message);
    const silent = cases.filter(({ file }) => !messages.some((message) => message.startsWith(`${file}.yml:`)));
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(messages.length).toBe(cases.length);
    for (const message of messages) expect(message).toMatch(/^seeds\/case-\d+\.yml:\d+:\d+: .{10,1500}$/su);
    expect([written, removed, after]).toEqual([[], [], before]);
    expect(Object.keys(before).length).toBe(cases.length + 1);
    expect(Object.prototype).not.toHaveProperty('canary');
    expect({}).not.toHaveProperty('title');
  });
});

describe('what is no file of the project', () => {
  const refuse = (root: string, words: string) => {
    const { written, faults } = ingest({ root });
    expect(written).toEqual(['sound']);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  };

  test('a link to a file elsewhere is refused, and the words of that file are nowhere', () => {
    const { root } = createProject(sound);
    symlinkSync(join(createOutside(), 'secret.txt'), join(root, 'seeds/a.txt'));
    refuse(root, 'seeds/a.txt:1:1: it is a link that leads out of the project');
    const holding = listFiles(root).filter((file) => readFileSync(join(root, file)).includes('secret of the machine'));
    expect(holding).toEqual([]);
  });

  test.each([
    ['another file of the system', '/etc/passwd'],
    ['a device without an end', '/dev/zero'],
    ['what a process holds', '/proc/self/environ'],
  ])('a link to %s is refused', (_, target) => {
    const { root } = createProject(sound);
    symlinkSync(target, join(root, 'seeds/a.txt'));
    refuse(root, 'seeds/a.txt:1:1: it is a link that leads out of the project');
  });

  test.each([
    ['a link to a file elsewhere', (path: string) => symlinkSync(join(createOutside(), 'secret.txt'), path)],
    ['a link to a device without an end', (path: string) => symlinkSync('/dev/zero', path)],
    ['a pipe', (path: string) => execFileSync(pipeMaker, [path])],
  ])('the command that refuses %s ends, and shows no line of it', (_, make) => {
    const { root, run, dispose } = createAuthorProject(sound);
    onTestFinished(dispose);
    make(join(root, 'seeds/a.txt'));
    const { status, stdout, stderr } = run('ingest');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error seeds\/a\.txt:1:1: it is a (?:link|pipe)/u)]);
    expect(stdout + stderr).not.toContain('secret of the machine');
  });

  test('facts that are such a link are refused', () => {
    const { root } = createProject({ ...sound, 'seeds/a.txt': `${report}More.\n` });
    symlinkSync('/dev/zero', join(root, 'seeds/a.yml'));
    refuse(root, 'seeds/a.yml:1:1: it is a link that leads out of the project');
  });

  test('a link in a circle is refused', () => {
    const { root } = createProject(sound);
    symlinkSync('b.txt', join(root, 'seeds/a.txt'));
    symlinkSync('a.txt', join(root, 'seeds/b.txt'));
    expect(ingest({ root }).faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('it is a link that leads back to itself'),
      expect.stringContaining('it is a link that leads back to itself'),
    ]);
  });

  test('a pipe is refused at once, and nothing waits for it', () => {
    const { root } = createProject(sound);
    execFileSync(pipeMaker, [join(root, 'seeds/a.txt')]);
    refuse(root, 'seeds/a.txt:1:1: it is a pipe, a socket or a device');
  });

  test('a socket is refused', async () => {
    const { root } = createProject(sound);
    const server = createServer().listen(join(root, 'seeds/a.txt'));
    await new Promise((resolve) => server.once('listening', resolve));
    refuse(root, 'seeds/a.txt:1:1: it is a pipe, a socket or a device');
    await new Promise((resolve) => server.close(resolve));
  });

  test('a link within the project, a second name of a file and a folder that is a link are read', () => {
    const { root } = createProject({ 'elsewhere/a.txt': report, 'elsewhere/b.txt': `${report}B.\n` });
    mkdirSync(join(root, 'store'));
    writeFileSync(join(root, 'store/c.txt'), `${report}C.\n`);
    symlinkSync('store', join(root, 'seeds'));
    symlinkSync('../elsewhere/a.txt', join(root, 'store/a.txt'));
    linkSync(join(root, 'elsewhere/b.txt'), join(root, 'store/b.txt'));
    expect(ingest({ root })).toMatchObject({ written: ['a', 'b', 'c'], faults: [] });
  });

  test('a briefing that is a link to elsewhere is neither read nor written through', () => {
    const { root } = createProject(sound);
    const outside = createOutside();
    mkdirSync(join(root, 'content/briefings'), { recursive: true });
    symlinkSync(join(outside, 'secret.txt'), join(root, 'content/briefings/sound.mdx'));
    expect(() => ingest({ root })).not.toThrow(TypeError);
    expect(execFileSync('cat', [join(outside, 'secret.txt')]).toString()).toContain('A secret of the machine');
  });

  test('a strange file among the briefings stops nothing', () => {
    const { root } = createProject({
      ...sound,
      'content/briefings/odd.mdx': 'source:\n  file: "open\n  format: text\n',
    });
    expect(ingest({ root })).toMatchObject({ written: ['sound'], faults: [] });
    expect(existsSync(join(root, 'content/briefings/odd.mdx'))).toBe(true);
  });
});
