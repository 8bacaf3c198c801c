import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSitemap } from '../../../src/integrations/write-sitemap.ts';
import { createProject } from '../../support/create-project.ts';
import { validateXml } from '../../support/validate-xml.ts';

const home = 'https://example.org/x/';
const toPage = (head: string) => `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;
const changed = (day: string) => `<meta property="article:modified_time" content="${day}">`;
const link = (lang: string, path: string) =>
  `<link rel="alternate" hreflang="${lang}" href="${new URL(path, home).href}">`;

const files = {
  'index.html': toPage(''),
  '404.html': toPage(''),
  'a/index.html': toPage(changed('2024-04-12')),
  'a/b/index.html': toPage(changed('2026-01-02')),
  'api/a.json': '{}',
  'card/index.html': toPage('<meta name="robots" content="noindex">'),
  'it/a/index.html': toPage(link('en', 'a/') + link('it', 'it/a/') + link('x-default', 'a/')),
  'z & z/index.html': toPage(changed('2025-01-02')),
};

function write(pages: Readonly<Record<string, string>>, most?: number) {
  const { root, read } = createProject(pages);
  const listed = writeSitemap(root, home, most ? { most } : {});
  const toPaths = (text: string) =>
    [...text.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url = '']) => url.replace(home, ''));
  return { root, read, listed, toPaths };
}

it('the site map lists the pages that want to be found, in the order of their folders', () => {
  const { read, listed, toPaths } = write(files);
  expect(toPaths(read('sitemap-0.xml'))).toEqual(['', 'a/', 'a/b/', 'it/a/', 'z%20&#x26;%20z/']);
  expect(listed).toBe(5);
});

it('the site map has other languages and days where pages name them, and nowhere else', () => {
  const entries = write(files)
    .read('sitemap-0.xml')
    .match(/<url>.*?<\/url>/gu);
  expect(entries?.[0]).toBe(`<url><loc>${home}</loc></url>`);
  expect(entries?.[1]).toBe(`<url><loc>${home}a/</loc><lastmod>2024-04-12</lastmod></url>`);
  expect(entries?.[3]?.match(/hreflang="[^"]*"/gu)).toEqual(['hreflang="en"', 'hreflang="it"', 'hreflang="x-default"']);
});

it('a long site map is cut into files, and the index names each with its last day', () => {
  const { read, toPaths } = write(files, 2);
  expect(toPaths(read('sitemap-index.xml'))).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(toPaths(read('sitemap-1.xml'))).toEqual(['a/b/', 'it/a/']);
  expect(toPaths(read('sitemap-2.xml'))).toEqual(['z%20&#x26;%20z/']);
  expect([...read('sitemap-index.xml').matchAll(/<lastmod>([^<]*)/gu)].map(([, day]) => day)).toEqual([
    '2024-04-12',
    '2026-01-02',
    '2025-01-02',
  ]);
});

it('files that are just full are followed by no empty one', () => {
  const { read, toPaths } = write({ 'index.html': toPage(''), 'a/index.html': toPage('') }, 1);
  expect(toPaths(read('sitemap-index.xml'))).toEqual(['sitemap-0.xml', 'sitemap-1.xml']);
});

it('the site map keeps the schema of sitemaps.org', () => {
  const { root } = write(files, 2);
  const maps = ['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-2.xml'].map((name) => join(root, name));
  expect(validateXml('sitemap.xsd', maps)).toEqual([]);
});

it('entries of pages that are as they were are kept, those of others read again, and a page that is gone has none', () => {
  const { root, write: put, remove, read } = createProject(files);
  const kept = join(root, 'kept.txt');
  const make = () => {
    writeSitemap(root, home, { kept });
    return read('sitemap-0.xml');
  };
  const first = make();
  expect(make()).toBe(first);
  // What stands there is believed as long as its page has not changed.
  put('kept.txt', read('kept.txt').replaceAll('2024-04-12', '2024-04-13'));
  expect(make()).toBe(first.replace('2024-04-12', '2024-04-13'));
  put('a/index.html', toPage(`${changed('2025-05-05')} `));
  expect(make()).toBe(first.replace('2024-04-12', '2025-05-05'));
  remove('a/b/index.html');
  put('b/index.html', toPage(''));
  const last = make();
  rmSync(kept);
  expect(last).not.toContain('a/b/');
  expect(last).toContain(`<loc>${home}b/</loc>`);
  expect(make()).toBe(last);
});

it('kept entries of another site are not believed', () => {
  const { root, read } = createProject(files);
  const kept = join(root, 'kept.txt');
  writeSitemap(root, home, { kept });
  writeSitemap(root, 'https://other.example/', { kept });
  expect(read('sitemap-0.xml')).not.toContain(home);
});
