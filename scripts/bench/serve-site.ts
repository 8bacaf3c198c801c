import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isCompressible, mediaTypes } from '../../src/hosting/media-types.ts';
import { findHeaders } from '../../src/hosting/response-headers.ts';

/** Serves a built site as a good static host does: text packed, with the headers that hosts are told to send. A file is taken from the first of `folders` that has it. */
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
  const extension = file ? extname(file).slice(1) : 'html';
  const isPacked = isCompressible(extension);
  response.writeHead(file ? 200 : 404, {
    ...Object.fromEntries(findHeaders(pathname, { site: 'http://localhost', base: '/' })),
    'content-type': mediaTypes[extension] ?? 'application/octet-stream',
    ...(isPacked && { 'content-encoding': 'gzip' }),
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
