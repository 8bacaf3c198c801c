import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Other files are packed already, as those of the search index. */
const packable = /^(?:text|application\/(?:json|xml)|image\/svg)/u;

const headers = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Serves a built site as a good static host does: text packed, cached for good where the name says the content, with a strict policy. A file is taken from the first of `folders` that has it. */
export async function serveSite(...folders: string[]): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(response, folders, decodeURIComponent(pathname)).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function answer(response: ServerResponse, folders: readonly string[], pathname: string): Promise<void> {
  const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const file = path.startsWith(`..${sep}`) ? undefined : await findFile(path, folders);
  const bytes = await readFile(file ?? join(folders.at(-1) ?? '', '404.html'));
  const type = types[file ? extname(file) : '.html'] ?? 'application/octet-stream';
  const isPacked = packable.test(type);
  response.writeHead(file ? 200 : 404, {
    ...headers,
    'content-type': type,
    ...(isPacked && { 'content-encoding': 'gzip' }),
    'cache-control': pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
  });
  response.end(isPacked ? gzipSync(bytes, { level: 9 }) : bytes);
}

async function findFile(path: string, folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const file = join(folder, path);
    if ((await stat(file).catch(() => undefined))?.isFile()) return file;
  }
  return undefined;
}
