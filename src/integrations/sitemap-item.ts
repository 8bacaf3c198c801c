import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What a built page says of itself to search engines. */
export interface PageHead {
  readonly isHidden: boolean;
  /** The day of its last change, where it names one. */
  readonly modified?: string;
  /** The same page in each language, where it is offered in several; `x-default` among them. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

interface SitemapItem {
  url: string;
  lastmod?: string | undefined;
  links?: { lang: string; url: string }[] | undefined;
}

const parser = unified().use(rehypeParse, { fragment: true });

/** What stands in the head of a page. `html` may end after it. */
export function readPageHead(html: string): PageHead {
  const elements = toElements(parser.parse(html.slice(0, Math.max(0, html.indexOf('</head>')))));
  const find = (name: string, key: string, value: string) =>
    elements.find(({ tagName, properties }) => tagName === name && String(properties[key]) === value);
  const modified = find('meta', 'property', 'article:modified_time')?.properties['content'];
  const alternates = elements.flatMap(({ properties: { hrefLang, href } }) =>
    hrefLang ? [{ lang: String(hrefLang), url: String(href) }] : [],
  );
  return {
    isHidden: String(find('meta', 'name', 'robots')?.properties['content']).includes('noindex'),
    ...(modified ? { modified: String(modified) } : {}),
    alternates: alternates.length > 2 ? alternates : [],
  };
}

/**
 * A function that completes the site map's entry of a page by what the page itself says: when it last changed, and the
 * languages it is offered in, where its own is one of them; nothing for a page that does not want to be found.
 */
export function createSitemapItem(dist: () => string, base: string) {
  return async <T extends SitemapItem>(item: T): Promise<T | undefined> => {
    const path = decodeURIComponent(new URL(item.url).pathname.slice(base.length));
    const { isHidden, modified, alternates } = readPageHead(await readStart(join(dist(), path, 'index.html')));
    if (isHidden) return undefined;
    return {
      ...item,
      ...(modified && { lastmod: modified }),
      ...(alternates.some(({ url }) => url === item.url) && { links: [...alternates] }),
    };
  };
}

// No head of a page is longer; a site may have very many pages, and some are long.
const longestHead = 65_536;

async function readStart(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function toElements(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...toElements(child)] : []));
}
