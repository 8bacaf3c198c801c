import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { mediaTypes } from '../../src/hosting/media-types.ts';
import { findHeaders } from '../../src/hosting/response-headers.ts';

/** Without encryption, as tests serve it. */
const site = 'http://localhost';

export interface FolderServer {
  /** Address of the site's front page, with its base. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site under `base` as a plain static host does, with the headers that hosts are told to send. */
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
    ...Object.fromEntries(findHeaders(pathname, { site, base })),
    'content-type': mediaTypes[extname(file).slice(1)] ?? 'application/octet-stream',
  });
  response.end(await readFile(file));
}

async function findFile(path: string): Promise<string | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isFile()) return path;
  return entry?.isDirectory() ? findFile(join(path, 'index.html')) : undefined;
}
