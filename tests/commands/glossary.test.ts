import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'concordance-glossary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (id: string, fields: string) => `---\nid: ${id}\ntype: organisation\n${fields}\n---\n\nWhat it is.\n`;
const files = {
  'seeds/north.txt':
    'The Northern Port Board counted 40 ships. The Northern Port Board closed. Anna Marsh of Norway paid $3 million.\n',
  'seeds/north.yml': 'lang: en\n',
  'seeds/south.txt':
    'Ministerul Porturilor a numărat 12 nave. Șefa Ministerului Porturilor, Anna Marsh, tace. Marsh pleacă din Norvegia.\n',
  'seeds/south.yml': 'lang: ro\n',
  'content/glossary/norway.mdx': '---\nid: norway # stays\ntype: place\ncode: { region: NO }\n---\n\nA country.\n',
  'content/glossary/oslo.mdx': entry('oslo', 'names: { en: Oslo }\nstandsFor: norway'),
  'content/commentary/ships.mdx':
    '---\ntitle: Ships\nsummary: On ships.\nauthors: [A]\ndate: 2026-01-02\n---\n\n<Entity id="norway" /> and [[norway|the north]].\n',
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of ['package.json', 'astro.config.mjs', 'scripts', 'src', 'node_modules', '.npmrc'])
    symlinkSync(join(project, name), join(folder, name));
  for (const [path, text] of Object.entries(files)) write(path, text);
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const list = (path: string) => readdirSync(join(folder, path)).sort();
function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What a command of the project prints and ends with, run as a team would, with nobody at a terminal. */
function run(script: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const { INIT_CWD: _, ...env } = process.env;
  const options = { cwd: folder, env: { ...env, NO_COLOR: '1' } };
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', script, '--', ...args], options, (fault, stdout, stderr) => {
      resolve({ code: fault ? Number(fault.code) : 0, output: `${stdout}${stderr}` });
    });
  });
}
const glossary = (...args: string[]) => run('glossary', ...args);

describe('npm run glossary -- candidates', () => {
  it('lists names without an entry over all documents, with contexts and a draft', async () => {
    await run('ingest');
    const { code, output } = await glossary('candidates');
    expect(code).toBe(0);
    expect(output).toMatch(/^1\. Anna Marsh \(person\): 3 mentions in 2 documents\n {3}short for it: Marsh\n/u);
    expect(output).toMatch(/ {3}north#s-\w+ \(en\): Anna Marsh of Norway paid \$3 million\./u);
    expect(output).toContain(
      'Ministerul Porturilor (organisation): 2 mentions in 1 document\n   also: Ministerului Porturilor',
    );
    expect(output).toContain('Who or what is this?');
    expect(output).not.toMatch(/^\d+\. (?:Norway|Norvegia)/mu);
  });

  it('gives programs the same', async () => {
    await run('ingest');
    const { output } = await glossary('candidates', '--json', '--max', '1', '--type', 'person', '--lang', 'ro');
    expect(JSON.parse(output)).toMatchObject({
      total: 1,
      candidates: [{ name: 'Anna Marsh', id: 'anna-marsh', contexts: [{ briefing: 'north' }, { briefing: 'south' }] }],
    });
  });

  it('writes an entry with the definition of a person, which the next reading uses', async () => {
    await run('ingest');
    const refused = await glossary('candidates', '--write', 'Ministerul Porturilor', '--definition', 'A ministry.');
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('say --name') });
    const unasked = await glossary('candidates', '--write', '1');
    expect(unasked).toMatchObject({ code: 1, output: expect.stringContaining('say --definition') });
    expect(list('content/glossary')).toEqual(['norway.mdx', 'oslo.mdx']);

    const { code, output } = await glossary('candidates', '--write', '1', '--definition', 'She pays for ports.');
    expect([code, output]).toEqual([0, expect.stringContaining('content/glossary/anna-marsh.mdx: written')]);
    expect(read('content/glossary/anna-marsh.mdx')).toContain('She pays for ports.');
    await run('ingest');
    expect(read('content/briefings/south.mdx')).toContain('<Entity id="anna-marsh"');
    expect((await glossary('candidates')).output).not.toContain('Anna Marsh (person)');
  });
});

describe('a candidate that an entry has under another name', () => {
  it('is said to be one, and is not written, with both places', async () => {
    await run('ingest');
    write('content/glossary/marsh.mdx', entry('marsh', 'names: { en: A. Marsh }\naliases: { en: [Anna Marsh] }'));
    expect((await glossary('candidates')).output).toContain('maybe an alias of “marsh”: “Anna Marsh” is spelled so');
    const { code, output } = await glossary('candidates', '--write', 'Anna Marsh', '--definition', 'A person.');
    expect(code).toBe(1);
    expect(output).toMatch(/content\/glossary\/(?:anna-marsh\.mdx:\d+:\d+|marsh\.mdx:5:17): “Anna Marsh” names both/u);
    expect(output).toContain('content/glossary/marsh.mdx:5:17');
    expect(list('content/glossary')).toEqual(['marsh.mdx', 'norway.mdx', 'oslo.mdx']);
  });
});

describe('npm run glossary -- rename', () => {
  it('changes the entry and all that speaks of it, after which the project holds', async () => {
    await run('ingest');
    await run('changes');
    const { code, output } = await glossary('rename', 'norway', 'kingdom-of-norway');
    expect(code).toBe(0);
    expect(output).toContain('npm run ingest');
    expect(read('content/glossary/kingdom-of-norway.mdx')).toBe(
      '---\nid: kingdom-of-norway # stays\nformerly: [norway]\ntype: place\ncode: { region: NO }\n---\n\nA country.\n',
    );
    expect(read('content/glossary/oslo.mdx')).toContain('standsFor: kingdom-of-norway');
    expect(read('content/commentary/ships.mdx')).toBe(
      files['content/commentary/ships.mdx'].replaceAll('norway', 'kingdom-of-norway'),
    );
    await run('ingest');
    expect(await run('check')).toMatchObject({ code: 0 });
    // An entity under another id is no change of the figures about it.
    expect((await run('changes')).output).not.toContain('changed');
    for (const path of list('content').flatMap((name) =>
      list(`content/${name}`).map((file) => `content/${name}/${file}`),
    ))
      expect([path, /(?<!-of-)\bnorway\b/u.exec(read(path).replace('formerly: [norway]', ''))]).toEqual([path, null]);
  });

  it('shows all of it and writes nothing in a dry run', async () => {
    const { code, output } = await glossary('rename', 'norway', 'kingdom-of-norway', '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('content/glossary/norway.mdx → content/glossary/kingdom-of-norway.mdx');
    expect(output).toContain('    8 + <Entity id="kingdom-of-norway" /> and [[kingdom-of-norway|the north]].');
    for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
    expect(list('content/glossary')).toEqual(['norway.mdx', 'oslo.mdx']);
  });

  it('finishes what was cut short after any of its writes', async () => {
    await glossary('rename', 'norway', 'nor');
    const done = read('content/commentary/ships.mdx');
    // As it is when only the new entry was written.
    for (const path of [
      'content/glossary/norway.mdx',
      'content/glossary/oslo.mdx',
      'content/commentary/ships.mdx',
    ] as const)
      write(path, files[path]);
    expect(await run('ingest')).toMatchObject({
      code: 1,
      output: expect.stringContaining('“norway” is the id of two'),
    });
    expect(await glossary('rename', 'norway', 'nor')).toMatchObject({ code: 0 });
    expect(list('content/glossary')).toEqual(['nor.mdx', 'oslo.mdx']);
    expect(read('content/commentary/ships.mdx')).toBe(done);
  });

  it.each([
    [['norway', 'oslo'], 'content/glossary/oslo.mdx is there already'],
    [['norvay', 'x'], 'there is no entity “norvay”; did you mean “norway”?'],
    [['norway', 'Norway!'], '“Norway!” is no id'],
    [['norway'], 'say two ids behind rename'],
  ])('refuses %j and writes nothing', async (ids, reason) => {
    expect(await glossary('rename', ...ids)).toMatchObject({ code: 1, output: expect.stringContaining(reason) });
    expect(read('content/glossary/norway.mdx')).toBe(files['content/glossary/norway.mdx']);
  });
});

describe('npm run glossary -- merge', () => {
  it('keeps one entry with the names of both, and prints all of the other', async () => {
    await run('ingest');
    const { code, output } = await glossary('merge', 'oslo', 'norway');
    expect(code).toBe(0);
    expect(list('content/glossary')).toEqual(['norway.mdx']);
    expect(read('content/glossary/norway.mdx')).toContain(
      'formerly: [oslo]\ntype: place\ncode: { region: NO }\naliases:\n  en: [Oslo]\n',
    );
    expect(output).toContain(files['content/glossary/oslo.mdx'].trimEnd().replace(/^/gmu, '    '));
    await run('ingest');
    expect(await run('check')).toMatchObject({ code: 0 });
  });

  it('makes a reference by the old id an error that names the new one', async () => {
    await glossary('merge', 'oslo', 'norway');
    write('content/commentary/ships.mdx', files['content/commentary/ships.mdx'].replace('"norway"', '"oslo"'));
    await run('ingest');
    const { code, output } = await run('check');
    expect(code).toBe(1);
    expect(output).toContain('it is “norway” now');
  });
});

describe('two entities that claim one name', () => {
  it.each(['ingest', 'check', 'build'])('stop npm run %s, which says all of them with both places', async (script) => {
    write('content/glossary/alba.mdx', entry('alba', 'names: { en: Alba }\naliases: { ro: [Norvegia] }'));
    write('content/glossary/borgo.mdx', entry('borgo', 'names:\n  en: Alba'));
    const { code, output } = await run(script);
    expect(code).toBe(1);
    for (const place of ['alba.mdx:4:14', 'borgo.mdx:5:7', 'alba.mdx:5:17', 'norway.mdx:4:7'])
      expect(output).toContain(`content/glossary/${place}`);
  });
});
