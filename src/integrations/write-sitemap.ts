import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { toDigest } from '../cache/to-digest.ts';
import { openWhole } from '../files/open-whole.ts';
import { findMark } from '../kept-pages/put-kept.ts';
import { type KeptEntry, openEntries } from './kept-entries.ts';
import { createSitemapItem, type SitemapItem } from './sitemap-item.ts';

// A file may have 50,000 entries and 50 MB (https://www.sitemaps.org/protocol.html); an entry of long addresses has 2 KB.
const mostEntries = 20_000;
const vocabulary = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const code = ['package-lock.json', 'src/integrations/sitemap-item.ts', 'src/integrations/write-sitemap.ts'];
const codeDigest = () => toDigest(fileURLToPath(new URL('../../', import.meta.url)), code);
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

interface SitemapOptions {
  /** How many entries a file of the site map has. */
  readonly most?: number;
  /** The file in which entries are kept for the next time; without it none are. */
  readonly kept?: string;
}

/**
 * Writes `sitemap-index.xml` and its parts into the site in `dist`, out of what its pages say of themselves, and returns how
 * many it lists. `home` is the address of the site. It holds one entry at a time, however many pages there are.
 */
export function writeSitemap(dist: string, home: string, { most = mostEntries, kept }: SitemapOptions = {}): number {
  const toItem = createSitemapItem(dist, home);
  const make = (path: string): KeptEntry => {
    const item = toItem(path);
    return item ? { xml: toXml(toEntry(item)), ...(item.lastmod && { lastmod: item.lastmod }) } : { xml: '' };
  };
  const entries = openEntries(
    kept,
    `${codeDigest()} ${home}`,
    (path) => findMark(join(dist, path, 'index.html')),
    make,
  );
  const parts: SitemapItem[] = [];
  let [part, listed] = [openPart(dist, home, 0), 0];
  for (const path of walkPages(dist, '')) {
    const entry = entries.find(path);
    if (entry.xml === '') continue;
    if (listed > 0 && listed % most === 0) {
      parts.push(part.finish());
      part = openPart(dist, home, parts.length);
    }
    part.append(entry);
    listed += 1;
  }
  entries.finish();
  parts.push(part.finish());
  const index = openWhole(join(dist, 'sitemap-index.xml'));
  const files = parts.map(({ url, lastmod }) => x('sitemap', [x('loc', url), ...toDay(lastmod)]));
  index.append(`${declaration}${toXml(x('sitemapindex', { xmlns: vocabulary }, files))}`);
  index.finish();
  return listed;
}

/** A file of the site map. What it ends with is its own entry in the index, with the last day that any page in it names. */
function openPart(dist: string, home: string, number: number) {
  const name = `sitemap-${number}.xml`;
  const file = openWhole(join(dist, name));
  const end = '</urlset>';
  const whole = toXml(x('urlset', { xmlns: vocabulary, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }));
  file.append(`${declaration}${whole.slice(0, -end.length)}`);
  let last = '';
  return {
    append: ({ xml, lastmod = '' }: KeptEntry) => {
      if (lastmod > last) last = lastmod;
      file.append(xml);
    },
    finish: (): SitemapItem => {
      file.append(end);
      file.finish();
      return { url: new URL(name, home).href, ...(last && { lastmod: last }) };
    },
  };
}

function toEntry({ url, lastmod, links = [] }: SitemapItem): Element {
  const others = links.map((link) => x('xhtml:link', { rel: 'alternate', hreflang: link.lang, href: link.url }));
  return x('url', [x('loc', url), ...toDay(lastmod), ...others]);
}

function toDay(day: string | undefined): Element[] {
  return day ? [x('lastmod', day)] : [];
}

/** The folders of a site with a page, in the order of their names, each before those in it. */
function* walkPages(dist: string, path: string): Generator<string> {
  const found = readdirSync(join(dist, path), { withFileTypes: true });
  if (found.some((entry) => entry.isFile() && entry.name === 'index.html')) yield path;
  const folders = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of folders.sort()) yield* walkPages(dist, `${path}${name}/`);
}
