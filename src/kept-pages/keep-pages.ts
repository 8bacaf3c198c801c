import { hash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { type BuildPart, listPathsOf, toPartList } from './build-part.ts';
import { isOfContent } from './content-pages.ts';
import type { KeptSite } from './kept-site.ts';
import { orderPages } from './order-pages.ts';
import { type PageList, readPageList, writePageList } from './page-list.ts';
import { createPutKept, findMark } from './put-kept.ts';
import { createPageWriter } from './write-page.ts';

interface KeepOptions extends Omit<KeptSite, 'bundleKey'> {
  /** What of the site is made. */
  readonly part: BuildPart;
  /** Where the site is made. */
  readonly dist: string;
  /** The path of the site on its host. */
  readonly base: string;
  /** What every page is made of, besides what its own key says. */
  readonly siteDigest: string;
  /** What pages of all content are made of. */
  readonly contentDigest: string;
  /** Whether pages of the last site brought pictures with them, which are made only where those pages are. */
  readonly hasPictures: boolean;
  readonly onPage: (done: number, total: number) => void;
}

export interface KeptPages {
  /** Writes down what the next build may keep; what came of this one. */
  readonly finish: () => {
    /** How many pages and files were rendered. */
    readonly made: number;
    /** Paths of pages and files that are as the last build left them. */
    readonly kept: readonly string[];
  };
}

/**
 * Wraps Astro's prerenderer: a page whose key and file are those of the last build is put in place and not rendered. A page
 * without a key has all content for one, or is rendered each time.
 */
export function keepPages(inner: AstroPrerenderer, options: KeepOptions): AstroPrerenderer & KeptPages {
  const { dist, base, lastSite, isFresh, part, siteDigest, contentDigest, hasPictures, onPage } = options;
  const findKey = ({ cacheKey, route }: PathWithRoute) =>
    cacheKey ?? (isOfContent(route.component) ? contentDigest : undefined);
  const list = toPartList(options.list, part);
  const next: PageList = new Map();
  const made: { readonly page: PathWithRoute; readonly key: string }[] = [];
  const kept: string[] = [];
  const waiting = new Set<string>();
  const write = createPageWriter(dist);
  let [done, total] = [0, 0];

  return {
    ...inner,
    name: 'concordance',
    getStaticPaths: async () => {
      const paths = await listPathsOf(part, inner);
      const [last, put] = [isFresh ? new Map() : readPageList(list), createPutKept(lastSite, dist)];
      const listed = new Set<string>();
      const stale = paths.filter((path) => {
        const file = toFile(path);
        // Of two pages with one address the first is made.
        if (listed.has(file)) return false;
        listed.add(file);
        const own = findKey(path);
        if (own === undefined) return true;
        const key = hash('sha256', `${siteDigest} ${own}`, 'base64url');
        const known = last.get(file);
        const canKeep = path.cacheKey !== undefined || !hasPictures;
        if (!canKeep || known?.key !== key || !put(file, known.mark)) {
          made.push({ page: path, key });
          return true;
        }
        next.set(file, known);
        kept.push(file);
        return false;
      });
      total = stale.length;
      for (const path of stale) waiting.add(toFile(path));
      return orderPages(stale);
    },
    render: async (request, rendering) => {
      // Astro lists the address of every file that it writes, which nothing here asks for.
      rendering.routeData.distURL = [];
      done += 1;
      onPage(done, total);
      if (done % pagesInARow === 0) await setImmediate();
      const result = await inner.render(request, rendering);
      const response = result instanceof Response ? result : result.response;
      // What leads on, and what says that something is not there, are left to Astro.
      const isPage = response.status === 200 && response.body !== null;
      const file = isPage && findFile(request.url, base, rendering.routeData);
      if (!file || !waiting.delete(file)) return result;
      const body = Buffer.from(await response.arrayBuffer());
      return write(file, body) ? new Response(null) : new Response(body, response);
    },
    finish: () => {
      for (const { page, key } of made) {
        const file = toFile(page);
        const mark = findMark(join(dist, file));
        if (mark) next.set(file, { key, mark });
      }
      writePageList(`${list}.new`, next);
      return { made: done, kept };
    },
  };
}

/**
 * Pages made without a pause. What is written at once leaves the process none, and until there is one, all answers stay in
 * memory, since the library that makes them looks at them by weak references.
 */
const pagesInARow = 50;

/** The path of the file for a page that Astro asks for at `url`; `undefined` where the address does not say it. */
function findFile(url: string, base: string, route: RouteData): string | undefined {
  const { pathname } = new URL(url);
  const root = base.replace(/\/?$/u, '/');
  if (!pathname.startsWith(root)) return undefined;
  try {
    return toFile({ pathname: decodeURI(pathname.slice(root.length)), route });
  } catch {
    // The name has a per cent sign of its own.
    return undefined;
  }
}

/** Pages that hosts look for by name. */
const statusPages = new Set(['404', '500']);

/** The path of the file that Astro writes a page to. */
export function toFile({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  if (route.type !== 'page') return path;
  return statusPages.has(path) ? `${path}.html` : `${path && `${path}/`}index.html`;
}
