import { request } from 'node:http';
import { basename } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { mediaTypes } from '../../src/hosting/media-types.ts';
import { findHeaders } from '../../src/hosting/response-headers.ts';
import { listFiles } from '../support/list-files.ts';
import { type HostedCopy, serveHosted } from '../support/serve-hosted.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What a server answers to just this target, which no client has made tidy before. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const [, origin = '', path = ''] = /^(http:\/\/[^/]+)(.*)$/u.exec(url) ?? [];
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const sites = inject('sites');

describe.each([
  ['nginx', 'below a path', sites.below],
  ['nginx', 'at the root of a host', sites.root],
  ['apache', 'below a path', sites.below],
  ['apache', 'at the root of a host', sites.root],
] as const)('%s serves the site %s', (server, _, built) => {
  let copy: HostedCopy;
  let files: readonly string[];
  const isNginx = server === 'nginx';
  const open = (path: string, headers?: Record<string, string>) => ask(copy.url + path, headers);
  const find = (pattern: RegExp) => files.find((file) => pattern.test(file)) ?? `no file like ${pattern}`;

  beforeAll(async () => {
    copy = await serveHosted(server, built);
    files = listFiles(copy.dist);
  });
  afterAll(() => copy?.stop());

  test.each([
    ['a page', /^briefings\/[^/]+\/index\.html$/u],
    ['a page in another language', /^it\/figures\/index\.html$/u],
    ['a card for frames', /^ro\/figures\/[^/]+\/card\/index\.html$/u],
    ['a figure beside its card', /^figures\/f-[^/]+\/index\.html$/u],
    ['a sheet', /^_astro\/.*\.css$/u],
    ['a script', /^_astro\/.*\.js$/u],
    ['a font', /^_astro\/.*\.woff2$/u],
    ['a part of the index of words', /^pagefind\/en\/index\//u],
    ['where the index of words begins', /^pagefind\/en\/pagefind-entry\.json$/u],
    ['a part of the search', /^search\/[0-9a-f]{12}\//u],
    ['where the search begins', /^search\/start\.bin$/u],
    ['data', /^api\/figures\.json$/u],
    ['a feed', /^feed\.xml$/u],
    ['a document as received', /^api\/sources\/.*\.txt$/u],
    ['Markdown', /index\.md$/u],
    ['a picture', /^card\.png$/u],
    ['a program', /^extra\.wasm$/u],
    ['a manifest', /^extra\.webmanifest$/u],
  ])('with the headers of the model and the right type: %s', async (_, pattern) => {
    const file = find(pattern);
    const { status, headers } = await open(file.replace(/(?<=^|\/)index\.html$/u, ''));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(mediaTypes[basename(file).split('.').at(-1) ?? '']);
    const expected = findHeaders(copy.site.base + file, copy.site);
    expect(expected.length).toBeGreaterThan(7);
    for (const [name, value] of expected) expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
  });

  test.each([
    ['br', 'br, gzip', 'br'],
    ['gzip', 'gzip, deflate', 'gzip'],
    ['nothing', 'identity', undefined],
    ['nothing', 'br;q=0, gzip;q=0', undefined],
  ])('compressed with %s where “%s” is taken', async (_, accepted, encoding) => {
    for (const file of ['', find(/^_astro\/.*\.css$/u), 'api/figures.json']) {
      const { status, headers, body } = await open(file, { 'accept-encoding': accepted });
      const { body: plain } = await open(file);
      expect([status, headers['content-encoding'], headers['vary']]).toEqual([200, encoding, 'Accept-Encoding']);
      const unpacked = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
      expect(unpacked.equals(plain)).toBe(true);
      expect(headers['cache-control']).toBe((await open(file)).headers['cache-control']);
    }
  });

  test.each([['search/start.bin'], ['card.png']])('as it is, where it is packed already: %s', async (file) => {
    const { headers } = await open(file, { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers['vary']]).toEqual([undefined, undefined]);
  });

  test.each([['identity'], ['gzip'], ['br']])('once only, where a page is still the same (%s)', async (encoding) => {
    const accepted = { 'accept-encoding': encoding };
    const { headers } = await open('briefings/', accepted);
    const etag = String(headers['etag']);
    expect(etag).toMatch(/"[^"]+"/u);
    const again = await open('briefings/', { ...accepted, 'if-none-match': etag });
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
    expect((await open('briefings/', { ...accepted, 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each([
    ['a page that is not', 'briefings/nothing/'],
    ['deeper down', 'it/briefings/nothing/more/of/it/index.html'],
    ['an asset that is not, which may come', '_astro/nothing.abc.js'],
    ['a folder without a page', '_astro/'],
    ['a folder of data', 'api/'],
    ['a file for another host', '_headers'],
    ['the file for Apache', '.htaccess'],
    ['a hidden file', '.nojekyll'],
    ['a file in a hidden folder', '.git/config'],
    ['a hidden folder', '.git/'],
    ['a compressed file by its name', 'index.html.br'],
    ['another', 'index.html.gz'],
  ])('with “not found” and its page for %s', async (_, path) => {
    const { status, headers, body } = await open(path);
    expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(body.toString()).toContain(`href="${copy.site.base}it/search/"`);
  });

  test.each([
    '../outside.txt',
    '%2e%2e/outside.txt',
    '..%2foutside.txt',
    'briefings/../../outside.txt',
    '..\\outside.txt',
    '..%5coutside.txt',
    '....//outside.txt',
    '%252e%252e/outside.txt',
    'briefings/%00/../../outside.txt',
  ])('and nothing outside of it: %s', async (path) => {
    const { status, body } = await open(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
  });

  test('leading a folder’s address on to where its page is, and nowhere else', async () => {
    const folder = await open('figures?q=1', { host: 'site.example' });
    const place = String(folder.headers['location']);
    expect([folder.status, new URL(place, 'http://site.example').href]).toEqual([
      301,
      `http://site.example${copy.site.base}figures/?q=1`,
    ]);
    if (isNginx) expect(place).toBe(`${copy.site.base}figures/?q=1`);
    const origin = new URL(copy.url).origin;
    for (const path of ['//evil.example', '//evil.example/..', '/%5cevil.example', '/\\evil.example']) {
      const { headers } = await ask(origin + path, { host: 'site.example' });
      if (headers['location'])
        expect(new URL(String(headers['location']), 'http://site.example').host).toBe('site.example');
    }
  });

  test('to those who only read', async () => {
    const head = await ask(`${copy.url}figures/`, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await ask(`${copy.url}figures/`, {}, method)).status).toBe(405);
  });
});

test('nginx does not say which version it is', async () => {
  const copy = await serveHosted('nginx', sites.root);
  onTestFinished(() => copy.stop());
  expect((await ask(copy.url)).headers['server']).toBe('nginx');
});
