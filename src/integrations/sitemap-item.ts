import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntities } from 'parse-entities';

/** What a built page says of itself to search engines. */
export interface PageHead {
  readonly isHidden: boolean;
  /** The day of its last change, where it names one. */
  readonly modified?: string;
  /** The same page in each language, where it is offered in several; `x-default` among them. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

/** What the site map says of a page. */
export interface SitemapItem {
  readonly url: string;
  readonly lastmod?: string;
  readonly links?: PageHead['alternates'];
}

// A parser of HTML would take as long for the head of a page as all the rest of the page: here stand the tags of heads as
// Astro writes them, every value in double quotes.
const tag = /<(?:meta|link)(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gu;
const attribute = /\s(?<name>[^\s=>"]+)="(?<value>[^"]*)"/gu;

/** What stands in the head of a page. `html` may end after it. */
export function readPageHead(html: string): PageHead {
  const head = html.slice(0, Math.max(0, html.indexOf('</head>')));
  const tags = [...head.matchAll(tag)].map(([text]) => readAttributes(text));
  const modified = tags.find((of) => of.get('property') === 'article:modified_time')?.get('content');
  const robots = tags.find((of) => of.get('name') === 'robots')?.get('content');
  const alternates = tags.flatMap((of) => {
    const [lang, url] = [of.get('hreflang'), of.get('href')];
    return lang && url ? [{ lang, url }] : [];
  });
  return {
    isHidden: robots?.includes('noindex') ?? false,
    ...(modified && { modified }),
    alternates: alternates.length > 2 ? alternates : [],
  };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(({ groups: { name = '', value = '' } = {} }) => [
      name,
      value.includes('&') ? parseEntities(value) : value,
    ]),
  );
}

/**
 * A function to the site map's entry of a page of the site in `dist`, by the path of its folder: what the page itself says of
 * when it last changed, and the languages it is offered in, where its own is one of them; nothing for a page that does not
 * want to be found. `home` is the address of the site.
 */
export function createSitemapItem(dist: string, home: string) {
  const buffer = Buffer.alloc(longestHead);
  return (path: string): SitemapItem | undefined => {
    const { isHidden, modified, alternates } = readPageHead(readStart(join(dist, path, 'index.html'), buffer));
    if (isHidden) return undefined;
    const url = new URL(encodeURI(path), home).href;
    const isOffered = alternates.some((other) => other.url === url);
    return { url, ...(modified && { lastmod: modified }), ...(isOffered && { links: alternates }) };
  };
}

// Most heads are shorter than the first; none is longer than the second.
const [usualHead, longestHead] = [8192, 65_536];

/** The beginning of a file, with its head, read by way of `buffer`: a site may have very many pages, and some are long. */
function readStart(file: string, buffer: Buffer): string {
  const handle = openSync(file, 'r');
  try {
    const first = readSync(handle, buffer, 0, usualHead, 0);
    const isWhole = buffer.subarray(0, first).includes('</head>');
    const read = first + (isWhole ? 0 : readSync(handle, buffer, first, longestHead - first, first));
    return buffer.toString('utf8', 0, read);
  } finally {
    closeSync(handle);
  }
}
