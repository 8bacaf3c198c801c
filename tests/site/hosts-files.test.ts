import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readSettings } from '../../scripts/command/read-settings.ts';
import { toHtaccess } from '../../src/hosting/apache.ts';
import { metaPolicy } from '../../src/hosting/content-security-policy.ts';
import { caching, findHeaders } from '../../src/hosting/response-headers.ts';
import { listFiles } from '../support/list-files.ts';
import { collectHeaders, parseHeadersFile } from '../support/parse-headers-file.ts';

const sites = inject('sites');
const settings = await readSettings();

describe.each([
  ['below a path, with compressed files', sites.below, ['br', 'gz']],
  ['at the root of a host', sites.root, []],
] as const)('a site %s', (_, { dist, base }, precompress) => {
  const site = { ...settings, base, precompress: [...precompress] };
  const files = listFiles(dist);
  const pages = files.filter((file) => file.endsWith('.html'));
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const rules = parseHeadersFile(read('_headers'));

  test('has the files that hosts read, as the settings make them', () => {
    expect(files).toEqual(expect.arrayContaining(['.htaccess', '.nojekyll', '_headers', '404.html']));
    expect(read('.htaccess')).toBe(toHtaccess(site));
  });

  test('has compressed files beside its long pages and sheets where the team wants them, and nowhere else', () => {
    const long = files.filter((file) => /\.(?:html|css)$/u.test(file) && statSync(join(dist, file)).size >= 1024);
    expect(long.length).toBeGreaterThan(100);
    const wanted = long.flatMap((file) => precompress.map((end) => `${file}.${end}`));
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
    expect(files.some((file) => /\.(?:br|gz)$/u.test(file))).toBe(precompress.length > 0);
  });

  test('says the policy first of all in each page, and has nothing inline that it would refuse', () => {
    expect(pages.length).toBeGreaterThan(100);
    const meta = `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`;
    const wrong = pages.filter((file) => {
      const html = read(file);
      const isFirst = html.slice(0, html.indexOf('<meta charset="utf-8">')).endsWith(`${meta} `);
      const isEarly = html.indexOf('charset="utf-8"') < 1024;
      const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>/gu)].map(
        ({ groups }) => groups?.['attributes'] ?? '',
      );
      const isInline = scripts.some((words) => !/ src="\/|type="application\/(?:ld\+)?json"/u.test(words));
      return !isFirst || !isEarly || isInline || /<style|<[a-z][^>]* (?:style|on[a-z]+)=/u.test(html);
    });
    expect(wrong).toEqual([]);
  });

  test('has for each page the headers of the model in the file of Netlify and Cloudflare Pages, each once', () => {
    const wrong = files.filter((file) => {
      const path = base + file.replace(/(?<=^|\/)index\.html$/u, '');
      const said = collectHeaders(rules, path);
      const expected = findHeaders(base + file, site).filter(
        // These hosts ask again for what is not said to be good for ever, and a policy is for pages.
        ([name, value]) =>
          value !== caching.revalidated && (name !== 'Content-Security-Policy' || file.endsWith('.html')),
      );
      const hasTwice = [...said.values()].some((values) => values.length > 1);
      return hasTwice || expected.some(([name, value]) => said.get(name)?.[0] !== value);
    });
    expect(wrong).toEqual([]);
  });

  test('keeps for good only files that are named for what they hold', () => {
    const kept = files.filter((file) =>
      findHeaders(base + file, site).some(([, value]) => value === caching.immutable),
    );
    expect(new Set(kept.map((file) => file.split('/')[0]))).toEqual(new Set(['_astro', 'pagefind', 'search']));
    const named = [
      /^_astro\/.+\.[\w-]{8}\.(?:css|js|woff2)(?:\.(?:br|gz))?$/u,
      /^search\/[0-9a-f]{12}\/.+\.bin$/u,
      /^pagefind\/[^/]+\/(?:fragment|index)\/[a-z-]+_[ghjkmnpqrstvwxyz]{6}[0-9a-z]+\.pf_(?:fragment|index)$/u,
    ];
    expect(kept.filter((file) => !named.some((pattern) => pattern.test(file)))).toEqual([]);
  });
});

test('what is kept for good is the same bytes under the same name in both sites, or has another name', () => {
  const { root, below } = sites;
  const names = listFiles(root.dist).filter((file) => file.startsWith('_astro/'));
  const shared = names.filter((name) => listFiles(below.dist).includes(name));
  expect(shared.length).toBeGreaterThan(5);
  const bytes = (dist: string, name: string) => readFileSync(join(dist, name)).toString('base64');
  expect(shared.filter((name) => bytes(root.dist, name) !== bytes(below.dist, name))).toEqual([]);
});
