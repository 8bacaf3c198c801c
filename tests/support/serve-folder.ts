import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The strictest policy a host may send: nothing from elsewhere, nothing inline. The search index is WebAssembly. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The cards of figures are made to be shown in frames of other sites; no other page is. */
const toFrameAncestors = (path: string) => (/\/card\/?$/u.test(path) ? '*' : "'none'");

export interface FolderServer {
  /** Address of the site's front page, with its base. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site under `base` as a plain static host does, with a strict content security policy. */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(response, folder, base, pathname).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(response: ServerResponse, folder: string, base: string, pathname: string): Promise<void> {
  const path = pathname.startsWith(base) ? normalize(decodeURIComponent(pathname.slice(base.length))) : undefined;
  const isOutside = path === undefined || path.startsWith('..') || path.startsWith(sep);
  const found = isOutside ? undefined : await findFile(join(folder, path));
  const file = found ?? join(folder, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': `${contentSecurityPolicy}; frame-ancestors ${toFrameAncestors(pathname)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(await readFile(file));
}

async function findFile(path: string): Promise<string | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isFile()) return path;
  return entry?.isDirectory() ? findFile(join(path, 'index.html')) : undefined;
}
