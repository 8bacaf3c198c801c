import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { listSeedDiagnostics } from '../../../scripts/ingest/list-seed-diagnostics.ts';
import { toSha256 } from '../../../scripts/ingest/read-seed.ts';
import { readSeeds } from '../../../scripts/ingest/read-seeds.ts';
import { openMemory } from '../../../scripts/memory/open-memory.ts';
import type { WholeBriefing } from '../../../src/model/briefing.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { toMdx } from '../../../src/pipeline/mdx/to-mdx.ts';
import { createProject } from '../../support/create-project.ts';
import { makeDocx, paragraph } from '../../support/make-docx.ts';
import { dotImage, makePdf } from '../../support/make-pdf.ts';

const facts = 'lang: en\n';
const first = 'The ministry said on Monday that exports had reached 3 million euros in 2023.';
const second = 'The rents had risen by 12% in the same year.';
const pdf = makePdf([[{ text: first, x: 20, y: 700, size: 9 }], [{ text: second, x: 20, y: 700, size: 9 }]]);
const mail = `From: Ana Pop <ana@example.org>\r\nSubject: Rents\r\nDate: Fri, 12 Apr 2024 10:00:00 +0000\r\n\r\n${first}\r\n\r\n${second}\r\n`;
const files = {
  'seeds/a.pdf': pdf,
  'seeds/a.yml': facts,
  'seeds/b.docx': makeDocx(paragraph(first) + paragraph(second)),
  'seeds/b.yml': facts,
  'seeds/c.eml': mail,
  'seeds/c.yml': facts,
};

function read(project: ReturnType<typeof createProject>, slug: string): WholeBriefing {
  return fromMdx(project.read(`content/briefings/${slug}.mdx`), slug, `${slug}.mdx`);
}

describe('a PDF, a DOCX and an e-mail', () => {
  it('become briefings whose sentences say the page or paragraph they begin in', () => {
    const project = createProject(files);
    expect(ingest({ root: project.root })).toMatchObject({ written: ['a', 'b', 'c'], faults: [] });
    const places = ['a', 'b', 'c'].map((slug) => read(project, slug).segments.map(({ text, place }) => [text, place]));
    const page = (number: number) => ({ unit: 'page', number });
    const inParagraph = (number: number) => ({ unit: 'paragraph', number });
    expect(places).toEqual([
      [
        [first, page(1)],
        [second, page(2)],
      ],
      ...[1, 2].map(() => [
        [first, inParagraph(1)],
        [second, inParagraph(2)],
      ]),
    ]);
    expect(project.read('content/briefings/a.mdx')).toMatch(/<Segment id="[^"]+" at="[^"]+" page="2"/u);
  });

  it('keep their format, and count offsets in their text form', () => {
    const project = createProject(files);
    ingest({ root: project.root });
    const { seeds } = readSeeds(project.root);
    const formats = { a: 'pdf', b: 'docx', c: 'eml' };
    expect(seeds.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
    for (const { slug, text, sha256, format } of seeds) {
      const { source, figures, segments } = read(project, slug);
      expect(source).toMatchObject({ format, sha256, length: text.length });
      expect(format).toBe(formats[slug as keyof typeof formats]);
      expect(figures.length).toBeGreaterThan(1);
      for (const span of [...figures, ...segments]) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('come back from their MDX as they were', () => {
    const project = createProject(files);
    ingest({ root: project.root });
    for (const slug of ['a', 'b', 'c'])
      expect(toMdx(read(project, slug))).toBe(project.read(`content/briefings/${slug}.mdx`));
  });

  it('are left alone where nothing changed, also when what was kept of them is gone or bad', () => {
    const project = createProject(files);
    ingest({ root: project.root });
    const unchanged = { written: [], unchanged: ['a', 'b', 'c'] };
    expect(ingest({ root: project.root })).toMatchObject(unchanged);
    for (const name of project.list('.cache/converted')) project.write(`.cache/converted/${name}`, 'bad');
    project.remove('.cache/ingest.json');
    expect(ingest({ root: project.root })).toMatchObject(unchanged);
    const [kept] = project.list('.cache/converted');
    expect(readFileSync(join(project.root, '.cache/converted', kept ?? ''), 'utf8')).not.toBe('bad');
  });

  it('open their translation memory', () => {
    const project = createProject(files);
    ingest({ root: project.root });
    const po = openMemory(project.root, read(project, 'a'), 'it').read();
    expect(JSON.stringify(po)).toContain(second);
  });
});

test('the headers of an e-mail are facts, which those beside it replace', () => {
  const project = createProject({ 'seeds/c.eml': mail, 'seeds/c.yml': facts });
  ingest({ root: project.root });
  expect(read(project, 'c')).toMatchObject({ title: 'Rents', author: 'Ana Pop', date: '2024-04-12' });
  project.write('seeds/c.yml', `${facts}author: The desk\n`);
  ingest({ root: project.root });
  expect(read(project, 'c')).toMatchObject({ title: 'Rents', author: 'The desk' });
});

test('a doubt about a file that is no text says the page', () => {
  const words = 'He paid 1.800 in 2023 and came on 3/4/2024.';
  const project = createProject({
    'seeds/a.pdf': makePdf([[], [{ text: words, x: 20, y: 700 }]]),
    'seeds/a.yml': facts,
  });
  const doubts = listSeedDiagnostics(ingest({ root: project.root }));
  expect(doubts.length).toBeGreaterThan(0);
  for (const { start, reason } of doubts) {
    expect(start).toEqual({ line: 1, column: 1 });
    expect(reason).toMatch(/^page 2: /u);
  }
});

const longText = 'word '.repeat(500_000);

test.each([
  ['scan.pdf', makePdf([[]], dotImage), 'no-text-layer', 'OCR'],
  ['renamed.docx', pdf, 'not-its-format', 'ending'],
  ['cut.pdf', pdf.slice(0, 500), 'damaged-document', 'once more'],
  ['large.pdf', Buffer.concat([pdf, Buffer.alloc(50 * 1024 * 1024)]), 'too-large-document', 'split'],
  ['long.docx', makeDocx(paragraph('word '.repeat(500_000))), 'too-large-document', 'split'],
  ['long.txt', longText, 'too-large-document', 'split'],
  ['long.html', longText, 'too-large-document', 'split'],
  ['long.md', longText, 'too-large-document', 'split'],
  ['empty.eml', '', 'not-text', 'remove'],
  ['macros.docm', makeDocx(paragraph('a')), 'no-reader', 'without them'],
  ['old.doc', 'x', 'no-reader', 'save it as DOCX'],
  ['free.odt', 'x', 'no-reader', 'save it as DOCX'],
  ['sheet.xlsx', 'x', 'no-reader', 'PDF'],
  ['strange.xyz', 'x', 'no-reader', 'documents end in'],
])(
  '%s is refused with one error that says what to do, and keeps no other document from being read',
  (name, data, ruleId, cure) => {
    const project = createProject({
      [`seeds/${name}`]: data,
      'seeds/b.docx': files['seeds/b.docx'],
      'seeds/b.yml': facts,
    });
    const { written, faults } = ingest({ root: project.root });
    expect(written).toEqual(['b']);
    expect(faults.map(({ diagnostic }) => diagnostic)).toMatchObject([
      { file: `seeds/${name}`, ruleId, cure: expect.stringContaining(cure) },
    ]);
  },
);

test('the text form of a file that is gone is forgotten, unless another file cannot be read', () => {
  const project = createProject(files);
  const list = () => readdirSync(join(project.root, '.cache/converted')).toSorted();
  ingest({ root: project.root });
  const all = list();
  expect(all.length).toBe(Object.keys(files).filter((file) => !file.endsWith('.yml')).length);
  const gone = `${toSha256(files['seeds/b.docx'])}.bin`;
  expect(all).toContain(gone);
  project.remove('seeds/b.docx');
  project.remove('seeds/b.yml');
  project.write('seeds/d.pdf', 'no PDF');
  ingest({ root: project.root });
  expect(list()).toEqual(all);
  project.remove('seeds/d.pdf');
  ingest({ root: project.root, isDryRun: true });
  expect(list()).toEqual(all);
  ingest({ root: project.root });
  expect(list()).toEqual(all.filter((name) => name !== gone));
});
