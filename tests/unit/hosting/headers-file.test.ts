import { describe, expect, it } from 'vitest';
import { toHeadersFile } from '../../../src/hosting/headers-file.ts';
import { caching } from '../../../src/hosting/response-headers.ts';
import { collectHeaders, parseHeadersFile } from '../../support/parse-headers-file.ts';

const sections = ['about', 'briefings', 'entities', 'figures', 'search'];

describe.each(['/', '/a/b/'])('the headers file of Netlify and Cloudflare Pages, at “%s”', (base) => {
  const rules = parseHeadersFile(toHeadersFile({ site: 'https://x.example', base, precompress: [] }, sections));
  const find = (path: string) => collectHeaders(rules, base + path);

  it.each([
    ['', "'none'"],
    ['404.html', "'none'"],
    ['it/', "'none'"],
    ['briefings/a/', "'none'"],
    ['ro/briefings/a/side-by-side/', "'none'"],
    ['figures/', "'none'"],
    ['figures/f-1/', "'none'"],
    ['it/figures/page/2/', "'none'"],
    ['figures/f-1/card/', '*'],
    ['ro/figures/f-1/card/', '*'],
  ])('says once who may frame “%s”: %s', (path, ancestors) => {
    const policies = find(path).get('Content-Security-Policy') ?? [];
    expect(policies).toHaveLength(1);
    expect(policies[0]).toContain(`frame-ancestors ${ancestors};`);
  });

  it.each([
    ['_astro/a.Xy12.js', caching.immutable],
    ['search/0123456789ab/passages/0.bin', caching.immutable],
    ['pagefind/en/index/en_1.pf_index', caching.immutable],
    ['search/start.bin', undefined],
    ['pagefind/en/pagefind-entry.json', undefined],
    ['pagefind/en/pagefind.js', undefined],
    ['briefings/a/', undefined],
    ['api/figures.json', undefined],
    ['it/_astro/a.js', undefined],
  ])('of “%s” says how long it may be kept: %s', (path, kept) => {
    expect(find(path).get('Cache-Control')).toEqual(kept && [kept]);
  });

  it('sets no header twice for any path, since hosts join such values or drop one', () => {
    for (const path of [
      '',
      'figures/x/',
      'figures/x/card/',
      'search/',
      'search/ab/c.bin',
      '_astro/x.css',
      'api/x.json',
    ])
      for (const values of find(path).values()) expect(values).toHaveLength(1);
  });

  it.each(['', 'api/figures.json', '_astro/x.css'])('has what every answer has for “%s”', (path) => {
    expect(find(path).get('X-Content-Type-Options')).toEqual(['nosniff']);
    expect(find(path).get('Strict-Transport-Security')).toEqual(['max-age=31536000']);
  });
});

it('a site that is not encrypted is not said to be', () => {
  const text = toHeadersFile({ site: 'http://intranet.example', base: '/', precompress: [] }, sections);
  expect(text).not.toMatch(/Strict-Transport|upgrade-insecure/u);
});

it.each([
  ['  X-Header: before any path\n', []],
  ['/a\n  X: y\n/b\n', ['/a', '/b']],
])('the reader of such files knows paths from headers: %j', (text, paths) => {
  expect(parseHeadersFile(text).map(({ path }) => path)).toEqual(paths);
});

it.each(['/a*b\n', 'a/b\n', '/a\n  X:y\n', '/*/b\n', '/a b\n'])('and refuses what is neither: %j', (text) => {
  expect(() => parseHeadersFile(text)).toThrow('neither a path nor a header');
});
