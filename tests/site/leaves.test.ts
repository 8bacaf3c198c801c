import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { settings } from '../../astro.config.mjs';
import { annotationPageSchema } from '../../src/model/annotation.ts';
import { changesFileSchema } from '../../src/model/change-record.ts';
import { jsonFeedSchema } from '../../src/model/json-feed.ts';
import { checkAtom } from '../support/check-atom.ts';
import { listFiles } from '../support/list-files.ts';
import { listPages } from '../support/list-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readHtml } from '../support/read-html.ts';
import { createSchemaOrgCheck } from '../support/schema-org.ts';

const { dist, base } = inject('sites').below;
const home = new URL(base, settings.site);
const files = listFiles(dist);
const pages = listPages(dist).map((page) => ({ ...page, elements: readHtml(dist, page.file) }));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const briefings = pages.filter(({ kind }) => kind === 'briefings/*');
const slugs = [...new Set(briefings.map(({ path }) => path.split('/').at(-2) ?? ''))];

describe('the feeds', () => {
  const feeds = files.filter((file) => file.endsWith('feed.xml'));

  test('are there for the site, for every entity and for changes, each in two forms', () => {
    const entities = pages.filter(({ kind, locale }) => kind === 'entities/*' && locale === 'en');
    expect(feeds.toSorted()).toEqual(
      ['feed.xml', 'changes/feed.xml', ...entities.map(({ path }) => `${path}feed.xml`)].toSorted(),
    );
    expect(files.filter((file) => file.endsWith('feed.json'))).toHaveLength(feeds.length);
  });

  test('keep RFC 4287 and JSON Feed 1.1', () => {
    expect(feeds.flatMap((file) => checkAtom(read(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
    for (const file of feeds.map((feed) => feed.replace(/xml$/u, 'json'))) jsonFeedSchema.parse(JSON.parse(read(file)));
  });
});

test('every piece of JSON-LD on every page is in words that schema.org has', () => {
  const check = createSchemaOrgCheck();
  const blocks = pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.get('type') === 'application/ld+json')
      .map(({ text }) => ({ file, data: JSON.parse(text) as unknown })),
  );
  expect(blocks.flatMap(({ file, data }) => check(data).map((fault) => `${file}: ${fault}`))).toEqual([]);
  const types = new Set(blocks.flatMap(({ data }) => [(data as { '@type': string | string[] })['@type']].flat()));
  expect([...types]).toEqual(expect.arrayContaining(['Report', 'Claim', 'DefinedTermSet', 'DefinedTerm']));
});

test('every briefing and commentary can be cited by a reference manager', () => {
  const cited = pages.filter(({ kind }) => kind === 'briefings/*' || kind === 'commentary/*');
  const wanted = [
    'citation_title',
    'citation_technical_report_institution',
    'citation_language',
    'citation_public_url',
  ];
  for (const { file, path, elements } of cited) {
    const tags = new Map(elements.map((element) => [element.get('name'), element.get('content')]));
    for (const name of wanted) expect(tags.get(name), `${file} ${name}`).toBeTruthy();
    expect(tags.get('citation_public_url')).toBe(new URL(path, home).href);
  }
});

test('the annotations select, in the text as received, the words that each figure quotes', () => {
  for (const slug of slugs) {
    const page = annotationPageSchema.parse(JSON.parse(read(`api/annotations/${slug}.json`)));
    const text = [...read(`api/sources/${slug}.txt`)];
    expect(page.items.length).toBeGreaterThan(0);
    for (const { target } of page.items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      const around = text.slice(start - [...prefix].length, end + [...suffix].length).join('');
      expect(around).toBe(prefix + exact + suffix);
      expect(text.slice(start, end).join('')).toBe(exact);
    }
  }
});

test('every briefing has a Markdown twin in each language, which its page names', () => {
  for (const { path, elements } of briefings) {
    const twin = elements.find((element) => element.get('type') === 'text/markdown');
    expect(twin?.get('href')).toBe(`${base}${path}index.md`);
    expect(read(`${path}index.md`)).toMatch(/^# \S/u);
  }
});

test('llms.txt is as llmstxt.org wants it: a title, a summary, then lists of links', () => {
  const lines = read('llms.txt')
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '');
  expect(lines[0]).toMatch(/^# \S/u);
  expect(lines[1]).toMatch(/^> \S/u);
  const lists = lines.slice(lines.findIndex((line) => line.startsWith('## ')));
  expect(lists.filter((line) => !/^(?:## \S|- \[.+\]\(https?:\/\/\S+\): \S)/u.test(line))).toEqual([]);
  expect(lists.filter((line) => line.includes('index.md'))).toHaveLength(slugs.length);
});

test('the change log is whole as data', () => {
  changesFileSchema.parse(JSON.parse(read('api/changes.json')));
});

test('the site map lists every page once, with the day and the languages that the page itself names', () => {
  const [root] = fromXml(read('sitemap-0.xml')).children.filter((node) => node.type === 'element');
  const entries = (root?.children ?? []).flatMap((url) => {
    if (url.type !== 'element') return [];
    const parts = url.children.filter((part) => part.type === 'element');
    const find = (name: string) =>
      parts.flatMap((part) =>
        part.name === name ? part.children.map((node) => ('value' in node ? node.value : '')) : [],
      );
    const links = parts
      .filter(({ name }) => name === 'xhtml:link')
      .map(({ attributes }) => String(attributes['hreflang']));
    return [{ address: find('loc')[0] ?? '', day: find('lastmod')[0]?.slice(0, 10), links }];
  });
  const listed = new Map(entries.map((entry) => [entry.address, entry]));
  expect(listed.size).toBe(entries.length);
  for (const { file, path, elements } of pages) {
    const isHidden = elements.some((element) => /noindex/u.test(element.get('content') ?? ''));
    const entry = listed.get(new URL(path, home).href);
    if (file === '404.html' || isHidden) {
      expect(entry, file).toBeUndefined();
      continue;
    }
    const day = elements.find((element) => element.get('property') === 'article:modified_time')?.get('content');
    expect(entry?.day, file).toBe(day);
    const own = elements.filter((element) => element.get('hrefLang') && element.get('rel') === 'alternate');
    const offered = own.map((element) => element.get('hrefLang'));
    const isOffered = own.some((element) => element.get('href') === new URL(path, home).href);
    expect(entry?.links, file).toEqual(isOffered && offered.length > 2 ? offered : []);
  }
});

test.each(slugs)('the evidence pack of %s opens from the file system, without a network', async (slug) => {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(dist, `api/packs/${slug}.zip`))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const index = pathToFileURL(join(folder, `${slug}-evidence`, 'index.html')).href;
  await page.goto(index);
  expect(requests).toEqual([index]);
  const links = await page
    .locator('a:not([href^="#"], [href^="http"])')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(new URL(link, index)))).toEqual([]);
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(1);
  await page.locator('td a[href^="#s-"]').first().click();
  expect(page.url()).toContain('#s-');
});
