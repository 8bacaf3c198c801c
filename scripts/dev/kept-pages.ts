import type { IncomingMessage, ServerResponse } from 'node:http';
import { commentaryFolder } from '../../src/commentary/commentary-folder.ts';

/** The slug in the path of a commentary’s page, whatever the base and the language. */
const page = /\/commentary\/(?<slug>[^/?#]+)\/$/u;

/**
 * A middleware that keeps each page of a commentary as it last was, and gives that where the evidence has left its text:
 * `isHeldBack` says of a file of commentary whether it is there and cannot be shown.
 */
export function createKeptPages(isHeldBack: (file: string) => boolean) {
  const kept = new Map<string, Buffer>();
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [path = ''] = (request.url ?? '').split('?');
    const slug = request.method === 'GET' ? page.exec(path)?.groups?.['slug'] : undefined;
    const last = kept.get(path);
    if (slug !== undefined && last && isHeldBack(`${commentaryFolder}/${decode(slug)}.mdx`)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(last);
      return;
    }
    if (slug !== undefined) listen(response, (body) => kept.set(path, body));
    next();
  };
}

/** Hears what is written to a response, and gives all of it at its end where it is a page. */
function listen(response: ServerResponse, take: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const hear = (part: unknown) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as string));
  };
  const { write, end } = response;
  response.write = ((...all: Parameters<typeof write>) => {
    hear(all[0]);
    return write.apply(response, all);
  }) as typeof write;
  response.end = ((...all: Parameters<typeof end>) => {
    hear(all[0]);
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    if (response.statusCode === 200 && isPage) take(Buffer.concat(parts));
    return end.apply(response, all);
  }) as typeof end;
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
