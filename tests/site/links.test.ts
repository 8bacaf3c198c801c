import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { settings } from '../../astro.config.mjs';
import { listFiles } from '../support/list-files.ts';
import { listPages } from '../support/list-pages.ts';
import { readHtml } from '../support/read-html.ts';

const { root, below } = inject('sites');

describe.each([root, below])('the site under $base', ({ dist, base }) => {
  const home = new URL(base, settings.site);
  const pages = listPages(dist).map((page) => ({ ...page, elements: readHtml(dist, page.file) }));
  const ids = new Map(
    pages.map(({ file, elements }) => [file, elements.flatMap((element) => element.get('id') ?? [])]),
  );

  /** What is wrong with an address that stands on the page at `from`; nothing where it leads somewhere. */
  const findFault = (address: string, from: URL): string | undefined => {
    const { origin, pathname, hash, protocol } = new URL(address, from);
    if (!['http:', 'https:'].includes(protocol)) return protocol === 'mailto:' ? undefined : `runs ${protocol}`;
    if (origin !== home.origin) return undefined;
    if (!pathname.startsWith(base)) return 'is not under the base';
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(dist, file)) || !statSync(join(dist, file)).isFile()) return 'leads nowhere';
    const anchor = decodeURIComponent(hash.slice(1));
    if (anchor === '' || ids.get(file)?.includes(anchor)) return undefined;
    // What stands in a data file is named there by its whole address.
    const isNamed = file.endsWith('.json') && readFileSync(join(dist, file), 'utf8').includes(`"${address}"`);
    return isNamed ? undefined : 'has no such anchor';
  };

  test('no link, image, script, style or anchor of any page leads nowhere', () => {
    const faults = pages.flatMap(({ path, elements }) => {
      const from = new URL(path, home);
      const addresses = elements.flatMap((element) => [element.get('href') ?? [], element.get('src') ?? []].flat());
      return [...new Set(addresses)].flatMap((address) => {
        const fault = findFault(address, from);
        return fault === undefined ? [] : `/${path}: ${address} ${fault}`;
      });
    });
    expect(faults).toEqual([]);
  });

  test('no address in the feeds, the site map and the data files leads nowhere', () => {
    const files = listFiles(dist).filter((file) => /\.(?:xml|json|jsonld|txt|csv)$/u.test(file));
    const written = files.flatMap((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      return [...new Set(text.match(/https?:\/\/[^\s"'<>\\),]+/gu))].map((address) => ({ file, address }));
    });
    const own = written.filter(({ address }) => address.startsWith(settings.site));
    expect(own.length).toBeGreaterThan(listPages(dist).length / 2);
    const faults = own.flatMap(({ file, address }) => {
      const fault = findFault(address, home);
      return fault === undefined ? [] : `${file}: ${address} ${fault}`;
    });
    expect(faults).toEqual([]);
  });

  test('every page names itself as the address to cite, and the same page in each language', () => {
    const alternates = new Map(
      pages.map(({ path, elements }) => {
        const links = elements.filter((element) => element.name === 'link' && element.get('rel') === 'alternate');
        const named = links.flatMap((link) => {
          const lang = link.get('hrefLang');
          return lang && lang !== 'x-default' ? [[lang, link.get('href') ?? ''] as const] : [];
        });
        return [new URL(path, home).href, new Map(named)];
      }),
    );
    const faults = pages.flatMap(({ path, locale, elements }) => {
      const own = new URL(path, home).href;
      const canonical = elements.find((element) => element.get('rel') === 'canonical')?.get('href');
      const others = [...(alternates.get(own) ?? [])];
      if (others.length === 0) return path === '404.html' ? [] : `/${path}: names no page in another language`;
      const oneWay = others.filter(([, href]) => alternates.get(href)?.get(locale) !== own);
      return [
        ...(canonical === own ? [] : [`/${path}: cites ${canonical}`]),
        ...oneWay.map(([lang, href]) => `/${path}: ${href} (${lang}) does not name it in turn`),
      ];
    });
    expect(faults).toEqual([]);
  });
});
