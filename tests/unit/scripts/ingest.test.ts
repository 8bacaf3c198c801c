import { mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listAlikeDiagnostics } from '../../../scripts/ingest/alike/list-alike-diagnostics.ts';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { toSha256 } from '../../../scripts/ingest/read-seed.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { createProject } from '../../support/create-project.ts';
import { encodeAs } from '../../support/encode-as.ts';

const report = 'The ministry said on Monday that exports to Italy had reached 3 million euros in 2023.\n';
const facts = 'lang: en\ntitle: Exports\n';
const sound = { 'seeds/exports.txt': report, 'seeds/exports.yml': facts };

test('a document and its facts become a briefing that reads back', () => {
  const project = createProject(sound);
  expect(ingest({ root: project.root })).toMatchObject({
    written: ['exports'],
    unchanged: [],
    removed: [],
    faults: [],
  });
  const briefing = fromMdx(project.read('content/briefings/exports.mdx'), 'exports', 'exports.mdx');
  expect(briefing).toMatchObject({
    title: 'Exports',
    titleBy: 'document',
    lang: 'en',
    source: { file: 'seeds/exports.txt' },
  });
  expect(briefing.segments.map(({ text }) => text)).toEqual([report.trim()]);
  for (const { start, end, text } of [...briefing.figures, ...briefing.segments])
    expect(report.slice(start, end)).toBe(text);
});

test('a second run writes nothing, and a run without the ledger gives the same bytes', () => {
  const project = createProject(sound);
  ingest({ root: project.root });
  const path = 'content/briefings/exports.mdx';
  const [bytes, time] = [project.read(path), statSync(join(project.root, path)).mtimeMs];
  expect(ingest({ root: project.root })).toMatchObject({ written: [], unchanged: ['exports'] });
  project.remove('.cache/ingest.json');
  expect(ingest({ root: project.root })).toMatchObject({ written: [], unchanged: ['exports'] });
  expect([project.read(path), statSync(join(project.root, path)).mtimeMs]).toEqual([bytes, time]);
});

test('a briefing that was edited by hand or cut short is made again', () => {
  const project = createProject(sound);
  ingest({ root: project.root });
  const path = 'content/briefings/exports.mdx';
  const bytes = project.read(path);
  project.write(path, bytes.slice(0, 200));
  expect(ingest({ root: project.root })).toMatchObject({ written: ['exports'] });
  expect(project.read(path)).toBe(bytes);
});

test('new facts or a new glossary entry are enough to read a document again', () => {
  const project = createProject(sound);
  ingest({ root: project.root });
  project.write('seeds/exports.yml', `${facts}publisher: The Ministry\n`);
  expect(ingest({ root: project.root }).written).toEqual(['exports']);
  project.write(
    'content/glossary/ministry.mdx',
    '---\nid: ministry\ntype: organisation\nnames: { en: ministry }\n---\n\nA ministry.\n',
  );
  expect(ingest({ root: project.root }).written).toEqual(['exports']);
});

test('removing a document removes its briefing, and no file that a person wrote', () => {
  const project = createProject({
    ...sound,
    'seeds/other.txt': report,
    'seeds/other.yml': facts,
    'content/briefings/note.mdx': 'Mine.',
  });
  ingest({ root: project.root });
  project.remove('seeds/exports.txt');
  project.remove('seeds/exports.yml');
  expect(ingest({ root: project.root })).toMatchObject({ removed: ['exports'], unchanged: ['other'] });
  expect(project.list('content/briefings')).toEqual(['note.mdx', 'other.mdx']);
});

test('a new address moves the briefing and leaves no second one', () => {
  const project = createProject(sound);
  ingest({ root: project.root });
  project.write('seeds/exports.yml', `${facts}slug: trade\n`);
  expect(ingest({ root: project.root })).toMatchObject({ written: ['trade'], removed: ['exports'] });
  expect(project.list('content/briefings')).toEqual(['trade.mdx']);
});

test('a document that can no longer be read keeps the briefing it had, and the others are read', () => {
  const project = createProject({ ...sound, 'seeds/other.txt': report, 'seeds/other.yml': facts });
  ingest({ root: project.root });
  const before = project.read('content/briefings/exports.mdx');
  project.write('seeds/exports.txt', Uint8Array.of(0x63, 0xc3, 0xa9, 0xff));
  const { faults, unchanged, removed } = ingest({ root: project.root });
  expect(faults.map(({ message }) => message)).toEqual([
    'seeds/exports.txt:1:4: found 0xff, which is not UTF-8; save the text as UTF-8',
  ]);
  expect({ unchanged, removed }).toEqual({ unchanged: ['other'], removed: [] });
  expect(project.read('content/briefings/exports.mdx')).toBe(before);
});

test('a link to a document is read as the document, and a folder named as one, or as facts, is no facts at all', () => {
  const project = createProject({ 'elsewhere/exports.txt': report, 'seeds/exports.yml': facts });
  symlinkSync('../elsewhere/exports.txt', join(project.root, 'seeds/exports.txt'));
  expect(ingest({ root: project.root })).toMatchObject({ written: ['exports'], faults: [] });
  project.remove('seeds/exports.yml');
  mkdirSync(join(project.root, 'seeds/exports.yml'));
  mkdirSync(join(project.root, 'seeds/2024'));
  const { faults, removed } = ingest({ root: project.root });
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^seeds\/exports\.yml:1:1: it is a folder/),
  ]);
  expect(removed).toEqual([]);
});

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`).join('\n')}\n`;

test.each([
  ['a file no reader knows', { 'seeds/a.odt': 'x' }, 'seeds/a.odt:1:1: no reader for “.odt”; save it as DOCX or PDF'],
  ['facts without a document', { 'seeds/a.yml': 'lang: en' }, 'seeds/a.yml:1:1: facts without a document'],
  ['facts that are not YAML', { ...sound, 'seeds/exports.yml': 'title: "open\n' }, 'seeds/exports.yml:'],
  [
    'a fact nobody knows',
    { ...sound, 'seeds/exports.yml': 'lang: en\nauthors: x\n' },
    'seeds/exports.yml:2:1: there is no field “authors”; did you mean “author”?',
  ],
  [
    'a date that is none',
    { ...sound, 'seeds/exports.yml': 'lang: en\ndate: 2024-02-31\n' },
    'seeds/exports.yml:2:7: “date”: a date is a day of the calendar, written YYYY-MM-DD',
  ],
  [
    'an address outside the folder',
    { ...sound, 'seeds/exports.yml': 'slug: ../../x\n' },
    'seeds/exports.yml:1:7: “slug”',
  ],
  [
    'an address that runs code',
    { ...sound, 'seeds/exports.yml': 'url: javascript:alert(1)\n' },
    'seeds/exports.yml:1:6: “url”',
  ],
  [
    'an address taken',
    { ...sound, 'seeds/b.txt': report, 'seeds/b.yml': 'slug: exports\n' },
    'seeds/exports.txt:1:1: its address “exports” is that of seeds/b.txt too',
  ],
  [
    'a language without data',
    { ...sound, 'seeds/exports.yml': 'lang: ja\n' },
    'seeds/exports.txt:1:1: no language data for “ja”',
  ],
  [
    'facts that are not UTF-8',
    { ...sound, 'seeds/exports.yml': Uint8Array.of(0x74, 0x0a, 0xe9, 0x0a) },
    'seeds/exports.yml:2:1: found 0xe9',
  ],
  [
    'facts that would fill the memory',
    { ...sound, 'seeds/exports.yml': bomb },
    'seeds/exports.yml:1:1: not YAML that can be read',
  ],
  [
    'an address too long',
    { ...sound, 'seeds/exports.yml': `slug: ${'a'.repeat(101)}\n` },
    'seeds/exports.yml:1:7: “slug”',
  ],
  [
    'a document without a word',
    { 'seeds/a.txt': '--- *** ---\n', 'seeds/a.yml': 'lang: en' },
    'seeds/a.txt:1:1: the document holds no sentence',
  ],
  ['Markdown nested beyond reason', { 'seeds/a.md': '>'.repeat(5000), 'seeds/a.yml': 'lang: en' }, 'seeds/a.md:1:1:'],
  [
    'HTML nested beyond reason',
    { 'seeds/a.html': '<div>'.repeat(50_000), 'seeds/a.yml': 'lang: en' },
    'seeds/a.html:1:1:',
  ],
  [
    'an address where a person’s file stands',
    { ...sound, 'content/briefings/exports.mdx': 'Mine.' },
    'content/briefings/exports.mdx was not made by ingest',
  ],
])('%s is one clear fault', (_, files, message) => {
  const { faults } = ingest({ root: createProject(files).root });
  expect(faults).toHaveLength(1);
  expect(faults[0]?.message).toContain(message);
});

test('a dry run says what would change and touches nothing', () => {
  const project = createProject(sound);
  expect(ingest({ root: project.root, isDryRun: true }).written).toEqual(['exports']);
  expect([project.list('content/briefings'), project.list('.cache')]).toEqual([[], []]);
});

const hostile = [
  '<script>alert(1)</script> The ministry said so.',
  '{process.exit()} and {1 + 1} were written in the report.',
  "import fs from 'node:fs'; export const x = 1;",
  '---\ntitle: not front matter\n---\n\nThe text goes on.',
  'A bell\u0007, an escape\u001b[31m and a mark\u202e stand here.',
  '# Not a heading\n\n```\nnot code\n```\n\n[not a link](javascript:alert(1))',
];

test.each(hostile)('text that looks like code stays text: %j', (text) => {
  const project = createProject({ 'seeds/hostile.txt': text, 'seeds/hostile.yml': 'lang: en\n' });
  expect(ingest({ root: project.root }).faults).toEqual([]);
  const briefing = fromMdx(project.read('content/briefings/hostile.mdx'), 'hostile', 'hostile.mdx');
  const words = briefing.segments.map((segment) => segment.text).join(' ');
  const toWords = (said: string) => said.replace(/[^\p{L}\p{N}<>{}=]/gu, '');
  expect(toWords(words)).toBe(toWords(text));
});

test('documents that say nearly the same are named, on each run and for the site, and nothing is stopped', () => {
  const long = `${report.trim()} ${'One by one, the ships that had waited since the winter left the old harbour for the islands.'}`;
  const project = createProject({
    'seeds/exports.txt': long,
    'seeds/copy.txt': long,
    'seeds/later.txt': `${long.replace('Monday', 'Friday')} A day later the ministry said it again.`,
    'seeds/other.txt':
      'The council of the islands met on Tuesday and spoke of ferries, of the winter, and of the price of oil.',
  });
  for (const isAgain of [false, true]) {
    const { written, faults, alike, seeds } = ingest({ root: project.root });
    expect([written.length, faults]).toEqual([isAgain ? 0 : 4, []]);
    const found = listAlikeDiagnostics({ alike, seeds });
    expect(found.map(({ ruleId, level, file, reason }) => [ruleId, level, file, reason])).toEqual([
      ['near-duplicate', 'warning', 'seeds/exports.txt', 'it is the very same document as seeds/copy.txt'],
      [
        ...['near-duplicate', 'warning', 'seeds/later.txt'],
        expect.stringMatching(/^it is nearly the same as seeds\/copy\.txt: \d\d % of the rows of words/u),
      ],
    ]);
    expect(JSON.parse(project.read('.cache/alike.json'))).toEqual(alike);
  }
  project.remove('seeds/later.txt');
  project.remove('seeds/exports.txt');
  expect(ingest({ root: project.root }).alike).toEqual([]);
});

test('a document in another encoding is read with its letters, its hash is that of its bytes, and its place is in its text', () => {
  const told =
    'Perché l’università di Porto costerà 3 milioni di euro, la città è già contraria: così l’attività si fermerà.';
  const bytes = encodeAs(told, 'windows-1252');
  const project = createProject({ 'seeds/told.txt': bytes, 'seeds/told.yml': 'lang: it\n' });
  const { messages } = ingest({ root: project.root });
  expect(messages.get('told')?.map(({ ruleId }) => ruleId)).toContain('assumed-encoding');
  const briefing = fromMdx(project.read('content/briefings/told.mdx'), 'told', 'told.mdx');
  expect(briefing.source).toMatchObject({ encoding: 'windows-1252', sha256: toSha256(bytes), length: told.length });
  for (const { start, end, text } of briefing.figures) expect(told.slice(start, end)).toBe(text);
  project.write('seeds/told.yml', 'lang: it\nencoding: windows-1252\n');
  expect(
    ingest({ root: project.root })
      .messages.get('told')
      ?.map(({ ruleId }) => ruleId),
  ).not.toContain('assumed-encoding');
});

test('a cell of a page keeps the cells that head it, through the briefing and back', () => {
  const rows =
    '<tr><td></td><th>Boats<th>Ferries<tr><th>Porto<td>30 boats<td>4 ferries<tr><th>Faro<td>12 boats<td>2 ferries';
  const page = `<html lang="en"><body><main><h1>Boats and ferries</h1><p>${report}</p><table>${rows}</table></main></body></html>`;
  const project = createProject({ 'seeds/boats.html': page });
  ingest({ root: project.root });
  const { segments, messages } = fromMdx(project.read('content/briefings/boats.mdx'), 'boats', 'boats.mdx');
  const textOf = new Map(segments.map(({ id, text }) => [id, text]));
  const heads = segments.flatMap((each) =>
    each.heads ? [[each.text, ...each.heads.map((id) => textOf.get(id))]] : [],
  );
  expect(heads).toEqual([
    ['30 boats', 'Boats', 'Porto'],
    ['4 ferries', 'Ferries', 'Porto'],
    ['12 boats', 'Boats', 'Faro'],
    ['2 ferries', 'Ferries', 'Faro'],
  ]);
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('no-main-part');
});

test('how far it is is told before each document that is opened and read, and before each translation', () => {
  const broken = { 'seeds/empty.txt': '' };
  const translation = { 'content/translations/exports.it.po': 'msgid ""\nmsgstr "Language: it\\n"\n' };
  const project = createProject({ ...sound, ...broken, ...translation });
  const told: string[] = [];
  ingest({ root: project.root, tell: (each) => (done, total) => told.push(`${each} ${done} of ${total}`) });
  expect(told).toEqual([
    'opening document 1 of 2',
    'opening document 2 of 2',
    'reading document 1 of 1',
    'reading translation 1 of 1',
  ]);
});
