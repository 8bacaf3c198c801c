import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../scripts/ingest/ingest.ts';
import { installPackage, isRootOnDebian } from '../../scripts/install-package.ts';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';
import type { PoEntry, PoFile } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'concordance-exchange-'));
const slug = 'us-assessment-of-chinese-sales';
const memory = `content/translations/${slug}.en.po`;

/** A folder in which the commands run as in the project, with translations of its own. */
beforeAll(() => {
  if (isRootOnDebian()) {
    if (!existsSync('/usr/bin/msgcat')) installPackage('gettext');
    if (!existsSync('/usr/bin/po2xliff')) installPackage('translate-toolkit');
  }
  for (const name of ['package.json', 'scripts', 'src', 'seeds', 'node_modules', '.npmrc']) {
    symlinkSync(join(project, name), join(folder, name));
  }
});
beforeEach(() => {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

/** What a command prints. @throws {Error} where it fails. */
function print(command: string): string {
  const { status, stdout, stderr } = run(command);
  if (status !== 0) throw new Error(`${command}: ${stderr}${stdout}`);
  return stdout;
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const readPo = (file = memory) => parsePoFile(read(file), file);
const targetsOf = (file?: string) => readPo(file).entries.map(({ source, target }) => [source, target]);
const change = (file: string, toEntry: (entry: PoEntry, at: number) => PoEntry) =>
  write(file, toPoText({ ...readPo(file), entries: readPo(file).entries.map(toEntry) }));
const runPython = (code: string) => print(`/usr/bin/python3 - <<'END'\n${code}\nEND`);

const blank = { isDraft: false, references: [], comments: [], extracted: [], flags: [] };
const nasty: PoFile = {
  headers: {
    Language: 'en',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  },
  comments: ['A file that is not easy to read.'],
  entries: [
    { ...blank, source: 'Dice: "sì" \\ no.', target: 'He says: "yes" \\ no.\tOr\nnot: \\n.' },
    { ...blank, source: '1945', target: '1945', references: ['seeds/a.txt:1', 'seeds/a.txt:30'] },
    { ...blank, source: `Lungo ${'molto '.repeat(60)}lungo.`, target: `A ${'very '.repeat(80)}long one.` },
    { ...blank, source: 'مرحبا بالعالم', target: '😀 שלום e\u0301 \u200fx', isDraft: true, previous: 'مرحبا "قديم"' },
    { ...blank, source: '12', target: '', comments: ['joined'] },
    {
      ...blank,
      source: '#~ no',
      target: '# , fuzzy',
      comments: ['note: "#~ msgid"', 'own words: {x}'],
      flags: ['no-wrap'],
    },
  ],
  obsolete: [
    { ...blank, source: 'Vecchio "testo".', target: 'Old\ntext.', isDraft: true, comments: ['provenance: Ada'] },
  ],
};

/** Takes the last sentence of a document away, puts another before all others and changes a word of the first. */
function changeDocument(root: string) {
  const seed = readdirSync(join(root, 'seeds')).find((name) => name.startsWith('002') && name.endsWith('.txt')) ?? '';
  const path = join(root, 'seeds', seed);
  const before = parsePoFile(readFileSync(join(root, memory), 'utf8'), memory);
  const last = before.entries.at(-1);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(last?.source ?? '', '').replace('China a crescut', 'China a mărit');
  writeFileSync(path, `Un titlu cu totul nou, fără nimic.\n\n${changed}`);
  return { file: memory, before, gone: last?.target };
}

describe('gettext', () => {
  const files = readdirSync('content/translations').map((name) => `content/translations/${name}`);

  it.each([...files, 'nasty.po'])('writes %s to the byte as it is', (file) => {
    write('nasty.po', toPoText(nasty));
    expect(print(`msgcat --no-wrap ${file}`)).toBe(read(file));
    expect(run(`msgfmt -c -o /dev/null ${file}`)).toMatchObject({ status: 0 });
  });

  it('finds the same drafts', () => {
    const drafts = parsePoFile(print(`msgattrib --only-fuzzy --no-wrap ${memory}`), 'drafts');
    expect(drafts.entries).toEqual(readPo().entries.filter(({ isDraft }) => isDraft));
  });

  it('writes a memory to the byte as it is after its document has changed, with what is stale and what is obsolete', () => {
    const root = mkdtempSync(join(tmpdir(), 'concordance-update-'));
    cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true });
    cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
    const { file, before, gone } = changeDocument(root);
    ingest({ root });
    const after = readFileSync(join(root, file), 'utf8');
    const kept = parsePoFile(after, file);
    expect(kept.entries.filter(({ previous }) => previous !== undefined)).toHaveLength(1);
    expect(kept.obsolete.map(({ target }) => target)).toEqual([gone]);
    expect(kept.entries.length).toBe(before.entries.length);
    expect(print(`msgcat --no-wrap ${join(root, file)}`)).toBe(after);
    expect(run(`msgfmt -c -o /dev/null ${join(root, file)}`)).toMatchObject({ status: 0 });
    rmSync(root, { recursive: true });
  });

  it('merges with changed sentences, and the result is imported', () => {
    const pot = { ...readPo(), obsolete: [] };
    const entries = pot.entries.map((entry, at) => ({
      ...entry,
      target: '',
      isDraft: false,
      comments: [],
      source: at === 1 ? `${entry.source} E poi.` : entry.source,
    }));
    write('new.pot', toPoText({ ...pot, entries }));
    print(`msgmerge --previous --quiet ${memory} new.pot -o merged.po`);
    const before = readPo();
    rmSync(join(folder, memory));
    const { stdout, stderr } = run(`npm run --silent import -- merged.po --document ${slug}`);
    expect(stdout).toContain('11 filled');
    expect(stderr).toContain('the document has no sentence');
    const kept = before.entries.map(({ source, target }, at) => [source, at === 1 ? '' : target]);
    expect(targetsOf()).toEqual(kept);
  });

  it('wraps lines and changes their order, and all is imported', () => {
    const before = targetsOf();
    print(`msgcat --sort-output --width=40 ${memory} -o sorted.po`);
    rmSync(join(folder, memory));
    expect(print(`npm run --silent import -- sorted.po --document ${slug}`)).toContain('12 filled');
    expect(targetsOf()).toEqual(before);
  });
});

describe('translate-toolkit', () => {
  it('makes a TMX of reviewed translations that is imported', () => {
    change(memory, (entry) => ({ ...entry, isDraft: false }));
    const before = targetsOf();
    print(`po2tmx --progress=none --source-language ro -l en ${memory} toolkit.tmx`);
    rmSync(join(folder, memory));
    expect(print(`npm run --silent import -- toolkit.tmx --document ${slug} --reviewed-by "Ada"`)).toContain(
      'now 12 reviewed',
    );
    expect(targetsOf()).toEqual(before);
  });

  it('reads the TMX that is exported', () => {
    print(`npm run --silent export -- ${slug} --to en --format tmx --out ours.tmx`);
    const units = runPython(`import json
from translate.storage import tmx
print(json.dumps([[u.source, u.target] for u in tmx.tmxfile.parsefile('ours.tmx').units]))`);
    expect(JSON.parse(units)).toEqual(targetsOf());
  });

  it('makes an XLIFF of the PO that comes back changed, with what was approved', () => {
    change(memory, (entry, at) => ({ ...entry, isDraft: at > 0 }));
    print(`po2xliff --progress=none ${memory} toolkit.xlf`);
    write('toolkit.xlf', read('toolkit.xlf').replace('China has increased', 'China increased'));
    print('xliff2po --progress=none toolkit.xlf back.po');
    for (const file of ['toolkit.xlf', 'back.po']) {
      rmSync(join(folder, memory));
      print(`npm run --silent import -- ${file} --document ${slug} --to en --reviewed-by Ada`);
      const { entries } = readPo();
      expect(entries.map(({ isDraft }) => isDraft)).toEqual(entries.map((_, at) => at > 0));
      expect(entries[0]?.target).toMatch(/^China increased its sales/u);
    }
  });

  it('checks what is exported', () => {
    print(`npm run --silent export -- ${slug} --to en --format po --out ours.po`);
    expect(run('pofilter --progress=none --language=en ours.po filtered.po')).toMatchObject({ status: 0 });
  });

  // Its version 3.8 reads no XLIFF 2; another parser of XML finds the same words.
  it('has with lxml a parser that reads the XLIFF as we do', () => {
    print(`npm run --silent export -- ${slug} --to en --format xliff --out ours.xlf`);
    const units = runPython(`import json
from lxml import etree
ns = {'x': 'urn:oasis:names:tc:xliff:document:2.0'}
root = etree.parse('ours.xlf')
print(json.dumps([[u.findtext('.//x:source', namespaces=ns), u.findtext('.//x:target', namespaces=ns)] for u in root.iterfind('.//x:unit', ns)]))`);
    expect(JSON.parse(units)).toEqual(targetsOf());
  });
});

describe('export and import', () => {
  it.each(['tmx', 'xliff', 'po'])('bring back as %s what was there, and nothing the second time', (format) => {
    const before = targetsOf();
    print(`npm run --silent export -- ${slug} --to en --format ${format} --out out.file`);
    rmSync(join(folder, memory));
    expect(print('npm run --silent import -- out.file')).toContain('12 filled, 0 replaced, 0 left');
    expect(targetsOf()).toEqual(before);
    const once = read(memory);
    expect(print('npm run --silent import -- out.file --replace-drafts')).toContain('0 filled');
    expect(read(memory)).toBe(once);
  });

  it('say where an imported draft comes from', () => {
    print(`npm run --silent export -- ${slug} --to en --format xliff --out ada.xlf`);
    write('ada.xlf', read('ada.xlf').replace('China has increased', 'China increased'));
    expect(print('npm run --silent import -- ada.xlf')).toContain('0 replaced, 12 left as they were');
    expect(print('npm run --silent import -- ada.xlf --replace-drafts')).toContain('1 replaced, 11 left as they were');
    expect(readPo().entries[0]).toMatchObject({
      target: expect.stringMatching(/^China increased/u),
      isDraft: true,
      comments: [expect.stringMatching(/^provenance: imported from ada\.xlf, \d{4}-\d\d-\d\d$/u), expect.any(String)],
    });
  });

  it('never lose a draft to an empty target', () => {
    const before = read(memory);
    write('empty.po', toPoText({ ...readPo(), entries: readPo().entries.map((entry) => ({ ...entry, target: '' })) }));
    print(`npm run --silent import -- empty.po --document ${slug} --replace-drafts`);
    expect(read(memory)).toBe(before);
  });

  it('write to standard output where that is asked for', () => {
    expect(print(`npm run --silent export -- ${slug} --to en --format po --out -`)).toBe(read(memory));
  });

  it('do not write over a file that may hold work', () => {
    print(`npm run --silent export -- ${slug} --to en --format tmx`);
    const { status, stderr } = run(`npm run --silent export -- ${slug} --to en --format tmx`);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`“${slug}.en.tmx” is there already`)]);
  });

  it.each([
    ['export', '', 'say which document: us-assessment-of-chinese-sales, us-report'],
    ['export', 'us-asessment-of-chinese-sales --to en --format po', 'did you mean “us-assessment-of-chinese-sales”?'],
    ['export', `${slug} --format po`, 'say the language of the translation'],
    ['export', `${slug} --to english --format po`, '“english” is not a language tag'],
    ['export', `${slug} --to qzz --format po`, 'there is no language “qzz”; write its tag'],
    ['export', `${slug} us-report-on-chinese-support --to en --format po`, 'is one too many: say only document'],
    ['export', `${slug} --to en --format po --out=`, '--out is empty'],
    ['export', `${slug} --to en --format po --out seeds`, 'seeds: this is a folder; name a file'],
    ['export', `${slug} --to en --format po --out package.json/a.po`, 'a part of this path is a file and no folder'],
    ['import', 'seeds', 'seeds: this is a folder; name a file'],
    ['import', 'package.json --reviewed-by=', '--reviewed-by is empty'],
    ['import', 'package.json package.json', 'is one too many: say only one file'],
    ['check', 'content', '“content” says nothing here'],
    ['check', '--fix', "Unknown option '--fix'"],
    ['ingest', 'seeds', '“seeds” says nothing here'],
    ['export', `${slug} --to e_n --format po`, '“e_n” is not a language tag'],
    ['export', `${slug} --to ro --format po`, 'is in “ro” itself'],
    ['export', `${slug} --to en`, 'say which format: tmx, xliff, po'],
    ['export', `${slug} --to en --format doc`, 'there is no format “doc”: tmx, xliff, po'],
    ['export', `${slug} --in en`, "Unknown option '--in'"],
    ['import', '', 'say one TMX, XLIFF or PO file'],
    ['import', 'nothing.po', 'there is no such file'],
    ['import', 'package.json', 'package.json:1:1: not a PO file'],
  ])('say in one error what is wrong: %s %s', (command, words, message) => {
    const before = read(memory);
    const { status, stdout, stderr } = run(`npm run --silent ${command} -- ${words}`);
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(read(memory)).toBe(before);
  });

  it('warn of a file that says it translates from another language than the document’s', () => {
    print(`npm run --silent export -- ${slug} --to en --format xliff --out other.xlf`);
    write('other.xlf', read('other.xlf').replace('srcLang="ro"', 'srcLang="fr"'));
    const { status, stderr } = run('npm run --silent import -- other.xlf');
    expect([status, stderr]).toEqual([0, expect.stringContaining(`translates from “fr”, and “${slug}” is in “ro”`)]);
  });

  it('refuse a hostile file with one error, and change nothing', () => {
    write(
      'laughs.tmx',
      '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<tmx version="1.4"><body>&b;</body></tmx>',
    );
    const { status, stderr } = run(`npm run --silent import -- laughs.tmx --document ${slug}`);
    expect([status, stderr]).toEqual([
      1,
      "error laughs.tmx:2:26: not readable as XML: Named entity isn't defined: &b;\n",
    ]);
  });

  it('find the memory of the language where the file says a region, and refuse another language', () => {
    print(`npm run --silent export -- ${slug} --to en --format xliff --out sub/british.xlf`);
    write('sub/british.xlf', read('sub/british.xlf').replace('trgLang="en"', 'trgLang="en-GB"'));
    expect(print('npm run --silent import -- sub/british.xlf')).toContain(`${memory}: 0 filled, 0 replaced, 12 left`);
    const { status, stderr } = run('npm run --silent import -- sub/british.xlf --to it');
    expect([status, stderr]).toEqual([1, expect.stringContaining('the file says that it is in “en-GB”, and --to')]);
  });

  it('find the document and the pair of languages in a memory of many', () => {
    const before = targetsOf();
    print(`npm run --silent export -- ${slug} --to en --format tmx --out many.tmx`);
    const text = read('many.tmx')
      .replace('srclang="ro"', 'srclang="*all*"')
      .replace(slug, 'other')
      .replace('<tuv xml:lang="ro">', '<tuv xml:lang="fr"><seg>Un.</seg></tuv><tuv xml:lang="ro">');
    const alien = Array.from(
      { length: 30 },
      (_, at) => `<tu><tuv xml:lang="ro"><seg>${at}</seg></tuv><tuv xml:lang="en"><seg>${at}</seg></tuv></tu>`,
    );
    write('many.tmx', text.replace('<body>', `<body>${alien.join('')}`));
    rmSync(join(folder, memory));
    const { status, stderr } = run('npm run --silent import -- many.tmx --to en');
    expect([status, stderr]).toEqual([0, expect.stringContaining('and 10 more such')]);
    expect(targetsOf()).toEqual(before);
  });

  it('read a memory in UTF-16, as some tools write it', () => {
    const before = targetsOf();
    print(`npm run --silent export -- ${slug} --to en --format tmx --out wide.tmx`);
    writeFileSync(
      join(folder, 'wide.tmx'),
      Buffer.from(`\ufeff${read('wide.tmx').replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    );
    rmSync(join(folder, memory));
    print('npm run --silent import -- wide.tmx');
    expect(targetsOf()).toEqual(before);
  });
});

describe('the export of a document that may not be republished', () => {
  const command = `npm run --silent export -- ${slug} --to en --format po --out -`;

  it('says so on standard error, and writes the whole text', () => {
    const whole = run(command);
    const file = `content/briefings/${slug}.mdx`;
    write(file, read(file).replace(/^lang: /mu, 'rights: metadata\nlang: '));
    const { status, stdout, stderr } = run(command);
    expect(status).toBe(0);
    expect(stdout).toBe(whole.stdout);
    expect(stderr).toContain(`warning ${slug}: its rights are “metadata”, and this file has the whole text`);
    expect(whole.stderr).not.toContain('rights');
  });
});
