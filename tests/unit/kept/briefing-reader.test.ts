import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBriefingKeeper, createBriefingReader } from '../../../src/kept/briefing-reader.ts';
import type { WholeBriefing } from '../../../src/model/briefing.ts';
import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { toMdx } from '../../../src/pipeline/mdx/to-mdx.ts';
import { createDocument } from '../../support/create-document.ts';
import { createProject } from '../../support/create-project.ts';

const toFile = (slug: string) => `content/briefings/${slug}.mdx`;

/** A document of two sentences with a figure and a name; `count` makes it another one. */
function createReport(slug = 'port', count = 12): WholeBriefing {
  return createDocument(slug, 'it', [
    { id: 's-sleeps', text: 'Mosca dorme.', mentions: [{ id: 'm-a', text: 'Mosca', entity: 'moscow' }] },
    { id: 's-counts', text: `Conta ${count} navi.`, figures: [{ id: 'f-a', text: `${count} navi` }] },
  ]);
}

function createReports(...reports: readonly WholeBriefing[]) {
  const files = reports.map((report) => [toFile(report.slug), toMdx(report)] as const);
  const project = createProject(Object.fromEntries(files));
  const read = createBriefingReader(project.root);
  return {
    ...project,
    mdx: (slug: string) => project.read(toFile(slug)),
    open: (slug: string, reader = read) => reader(project.read(toFile(slug)), slug, toFile(slug)),
  };
}

describe('a briefing that is read from its MDX', () => {
  it('is what fromMdx reads, the first time and when it is kept', () => {
    const { root, open, mdx } = createReports(createReport());
    const expected = fromMdx(mdx('port'), 'port', toFile('port'));
    expect(open('port')).toEqual(expected);
    expect(readdirSync(join(root, '.cache/briefings'))).toEqual(['port.bin']);
    const again = open('port', createBriefingReader(root));
    expect(again).toEqual(expected);
    expect(JSON.stringify(again.segments)).toBe(JSON.stringify(expected.segments));
    expect(JSON.stringify(again.figures)).toBe(JSON.stringify(expected.figures));
  });

  it('is read anew when its text is another', () => {
    const { root, open, write } = createReports(createReport());
    open('port');
    write(toFile('port'), toMdx(createReport('port', 34)));
    expect(open('port', createBriefingReader(root)).segments[1]?.text).toBe('Conta 34 navi.');
  });

  it('is read anew where what was kept has gone bad, whatever became of it', () => {
    const { root, open, mdx } = createReports(createReport());
    const path = join(root, '.cache/briefings/port.bin');
    for (const spoil of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 9),
      (bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.length - 90, bytes.length - 80),
      () => Buffer.alloc(0),
    ]) {
      open('port', createBriefingReader(root));
      writeFileSync(path, spoil(readFileSync(path)));
      expect(open('port', createBriefingReader(root))).toEqual(fromMdx(mdx('port'), 'port', toFile('port')));
    }
  });

  it('is whole where nothing can be kept', () => {
    const { root, open, write } = createReports(createReport());
    write('.cache', 'a file');
    const port = open('port', createBriefingReader(root));
    expect(port.blocks).toHaveLength(2);
    expect(port.segments[0]?.content).not.toEqual([]);
  });

  it('is refused as fromMdx refuses it', () => {
    const { root } = createReports();
    expect(() => createBriefingReader(root)('no front matter', 'port', toFile('port'))).toThrow(ContentError);
  });
});

describe('the words of a briefing that are read when they are asked for', () => {
  it('are there when what was kept is gone', () => {
    const { root, open } = createReports(createReport());
    const port = open('port');
    rmSync(join(root, '.cache'), { recursive: true });
    expect(port.mentions.map(({ text }) => text)).toEqual(['Mosca']);
    mkdirSync(join(root, '.cache'), { recursive: true });
  });

  it('are refused when the document is another one by then, and not mixed with it', () => {
    const { root, open, write } = createReports(createReport());
    const port = open('port');
    write(toFile('port'), toMdx(createReport('port', 34)));
    open('port', createBriefingReader(root));
    expect(() => port.blocks).toThrow(/changed while the site was made/u);
    expect(() => port.segments[0]?.content).toThrow(ContentError);
    expect(port.segments[1]?.text).toBe('Conta 12 navi.');
  });

  it('are let go of after those of some hundred others; sentences and figures stay the same objects', () => {
    const slugs = Array.from({ length: 260 }, (_, at) => `report-${at}`);
    const { open } = createReports(...slugs.map((slug) => createReport(slug)));
    const [first, ...others] = slugs.map((slug) => open(slug));
    const [mentions, segments, figures] = [first?.mentions, first?.segments, first?.figures];
    expect(first?.mentions).toBe(mentions);
    for (const { mentions: others_ } of others) expect(others_).toHaveLength(1);
    expect(first?.mentions).not.toBe(mentions);
    expect(first?.mentions).toEqual(mentions);
    expect(first?.segments).toBe(segments);
    expect(first?.figures).toBe(figures);
  });
});

describe('a briefing that is kept when it is made', () => {
  it('is taken from there, not from its text', () => {
    const { root, open, mdx } = createReports(createReport());
    const made = { ...createReport(), title: 'Kept' };
    createBriefingKeeper(root)(made, mdx('port'));
    expect(open('port').title).toBe('Kept');
  });
});
