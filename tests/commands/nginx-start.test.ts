import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toNginx } from '../../src/hosting/nginx.ts';
import { serveNginx } from '../support/serve-nginx.ts';

test.each([
  ['without compressed files beside the others', [], 'gzip'],
  ['with files in Brotli alone', ['br'], 'gzip'],
  ['with files in gzip alone', ['gz'], null],
  ['with both', ['br', 'gz'], null],
] as const)('a real nginx starts with what is printed for a site %s', async (_, precompress, encoding) => {
  const root = mkdtempSync(join(tmpdir(), 'concordance-nginx-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'index.html'), 'The port has three depots. '.repeat(100));
  const site = { site: 'https://site.example', base: '/', precompress: [...precompress] };
  const { port, stop } = await serveNginx((listen) => toNginx(site, { listen, root }));
  onTestFinished(stop);
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'accept-encoding': 'gzip' } });
  expect([status, headers.get('content-encoding')]).toEqual([200, encoding]);
});
