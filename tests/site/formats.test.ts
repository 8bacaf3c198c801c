import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, inject, test } from 'vitest';
import { settings } from '../../astro.config.mjs';
import { briefingFileSchema } from '../../src/model/api.ts';
import { checkAnnotations } from '../support/check-annotations.ts';
import { checkSkos } from '../support/check-skos.ts';
import { type CslItems, cslItemsSchema } from '../support/csl-schema.ts';
import { csvwTableSchema } from '../support/csvw-schema.ts';
import { listFiles } from '../support/list-files.ts';
import { checkTable, readCsv } from '../support/read-csv.ts';
import { readGraph } from '../support/read-graph.ts';
import { type Reference, readReferences } from '../support/read-references.ts';
import { renderCsl } from '../support/render-csl.ts';
import { validateXml } from '../support/validate-xml.ts';

const { dist, base } = inject('sites').below;
const home = new URL(base, settings.site).href;
const files = listFiles(dist);
const known = new Set(files);
const toPath = (file: string) => join(dist, file);
const read = (file: string) => readFileSync(toPath(file), 'utf8');
const find = (pattern: RegExp) => files.filter((file) => pattern.test(file));

/** Every address of this site in a list that leads to no file of it. */
function findBroken(addresses: readonly string[]): string[] {
  return addresses.filter((address) => {
    if (!address.startsWith(home)) return false;
    const [path = ''] = decodeURI(address.slice(home.length)).split(/[?#]/u);
    return !known.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  });
}

describe('every feed', () => {
  const feeds = find(/feed\.xml$/u);

  test('keeps the schema of RFC 4287', () => {
    expect(feeds.length).toBeGreaterThan(2);
    expect(validateXml('atom.rng', feeds.map(toPath))).toEqual([]);
  });

  test('leads only to pages that are there, in both forms the same', () => {
    for (const feed of feeds) {
      const { items } = JSON.parse(read(feed.replace(/xml$/u, 'json'))) as { items: { id: string; url: string }[] };
      const ids = [...read(feed).matchAll(/<entry>[\s\S]*?<id>([^<]+)<\/id>/gu)].map(([, id]) => id);
      expect(items.map(({ id }) => id)).toEqual(ids);
      expect(findBroken(items.map(({ url }) => url))).toEqual([]);
    }
  });

  test('of an entity has the figures about it, and the sentences in which someone says something of it', () => {
    const addresses = find(/^entities\/[^/]+\/feed\.json$/u).flatMap((file) =>
      (JSON.parse(read(file)) as { items: { url: string }[] }).items.map(({ url }) => url.slice(home.length)),
    );
    const sections = addresses.map((path) => path.replace(/(?<=\/)[^/]+\//u, '*/').replace(/#s-.+/u, '#s'));
    expect([...new Set(sections)].sort()).toEqual(['briefings/*/', 'briefings/*/side-by-side/#s', 'figures/*/']);
  });
});

test('the site map keeps the schema of sitemaps.org and lists only pages that are there', () => {
  expect(validateXml('sitemap.xsd', find(/^sitemap.*\.xml$/u).map(toPath))).toEqual([]);
  const addresses = [...read('sitemap-0.xml').matchAll(/(?:<loc>|href=")([^<"]+)/gu)].map(([, url = '']) => url);
  expect(addresses.length).toBeGreaterThan(10);
  expect(findBroken(addresses)).toEqual([]);
});

test('the glossary is a SKOS concept scheme without a fault', async () => {
  expect(checkSkos(await readGraph(JSON.parse(read('api/entities.json'))))).toEqual([]);
});

test('the annotations are of the Web Annotation Vocabulary', async () => {
  for (const file of find(/^api\/annotations\/.*\.json$/u))
    expect(checkAnnotations(await readGraph(JSON.parse(read(file))))).toEqual([]);
});

test('the table of figures is as its description says', () => {
  const description = csvwTableSchema.parse(JSON.parse(read('api/figures.csv-metadata.json')));
  const rows = readCsv(read(`api/${description.url}`));
  expect(rows.length).toBeGreaterThan(10);
  expect(checkTable(rows, description)).toEqual([]);
});

describe('the Markdown twin of a briefing', () => {
  const twins = find(/briefings\/[^/]+\/index\.md$/u);
  const parse = (text: string) =>
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

  test('leads only to what is there', () => {
    for (const twin of twins) {
      const links = collect(parse(read(twin)), 'link').map((node) => ('url' in node ? node.url : ''));
      expect(links.length).toBeGreaterThan(2);
      expect(findBroken(links), twin).toEqual([]);
    }
  });

  test('says of every key figure which sentence it is from, and has no HTML', () => {
    for (const twin of twins) {
      const [, slug = ''] = /briefings\/([^/]+)\//u.exec(twin) ?? [];
      const { keyFigures, figures, segments } = briefingFileSchema.parse(
        JSON.parse(read(`api/briefings/${slug}.json`)),
      );
      const tree = parse(read(twin));
      const words = toWords(tree).replace(/\s+/gu, ' ');
      const sources = figures.filter(({ id }) => keyFigures.includes(id)).map(({ segment }) => segment);
      const sentences = segments.filter(({ id }) => sources.includes(id));
      const missing = sentences.filter((sentence) => !words.includes(sentence.text.replace(/\s+/gu, ' ')));
      expect(sentences.length).toBeGreaterThan(0);
      expect(missing.map(({ text }) => text)).toEqual([]);
      expect(collect(tree, 'html')).toEqual([]);
    }
  });
});

test('the citations of a document are read alike by bibutils as RIS and as BibLaTeX, and by a processor of CSL', () => {
  const names = find(/^api\/citations\/.+\.json$/u).map((file) => file.replace(/\.json$/u, ''));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const items = cslItemsSchema.parse(JSON.parse(read(`${name}.json`)));
    const wanted = items.map(toItemFacts);
    expect(wanted).toHaveLength(2);
    expect(readReferences('ris', read(`${name}.ris`)).map(toReferenceFacts)).toEqual(wanted);
    expect(readReferences('bib', read(`${name}.bib`)).map(toReferenceFacts)).toEqual(wanted);
    expect(renderCsl(items).every((line, index) => line.includes(items[index]?.title ?? '?'))).toBe(true);
  }
});

describe.each(find(/^api\/packs\//u))('the pack %s', (pack) => {
  const entries = Object.entries(unzipSync(readFileSync(toPath(pack)))).map(([name, bytes]) => ({
    name: name.slice(name.indexOf('/') + 1),
    bytes,
  }));
  const get = (pattern: RegExp) =>
    entries.filter(({ name }) => pattern.test(name)).map(({ bytes }) => new TextDecoder().decode(bytes));

  test('names the right hash of each of its files, and of the document as received', () => {
    const [sums = ''] = get(/^SHA256SUMS$/u);
    const own = entries.filter(({ name }) => name !== 'SHA256SUMS');
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(sums).toBe(own.map(({ name, bytes }) => `${digest(bytes)}  ${name}\n`).join(''));
    const received = own.find(({ name }) => name.startsWith('source'));
    expect(get(/^index\.html$/u).join()).toContain(digest(received?.bytes ?? new Uint8Array()));
  });

  test('has citations that a reference manager, BibLaTeX and a processor of CSL read', () => {
    const items = get(/\.csl\.json$/u).flatMap((text) => cslItemsSchema.parse(JSON.parse(text)));
    const [ris, bib] = [
      get(/\.ris$/u).flatMap((text) => readReferences('ris', text)),
      get(/\.bib$/u).flatMap((text) => readReferences('bib', text)),
    ];
    expect(items).toHaveLength(2);
    const wanted = items.map(toItemFacts);
    expect(ris.map(toReferenceFacts)).toEqual(wanted);
    expect(bib.map(toReferenceFacts)).toEqual(wanted);
    for (const [index, line] of renderCsl(items).entries()) {
      const { title = '', note = '' } = items[index] ?? {};
      expect(line).toContain(title);
      expect(line).toContain(note.replace(/\.$/u, ''));
    }
  });
});

test('every file of the page about data is there', () => {
  const paths = [...read('about/data/index.html').matchAll(/class="file-name">\s*<a href="([^"]+)"/gu)].map(
    ([, href = '']) => href,
  );
  expect(paths.length).toBeGreaterThan(8);
  expect(findBroken(paths.map((path) => new URL(path, settings.site).href))).toEqual([]);
});

/** What every format of a citation has to say: the title, the address, and what to beware of. */
function toItemFacts({ title = '', URL: url = '', note = '' }: CslItems[number]): string[] {
  return [title, url, note];
}

function toReferenceFacts({ title, url, notes }: Reference): string[] {
  return [title, url, ...notes];
}

function collect(node: Nodes, type: string): Nodes[] {
  const inner = 'children' in node ? node.children.flatMap((child) => collect(child, type)) : [];
  return node.type === type ? [node, ...inner] : inner;
}

function toWords(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(toWords).join('') : '';
}
