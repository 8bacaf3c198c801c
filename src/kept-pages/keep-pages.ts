import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { type BuildPart, listPathsOf, toPartList } from './build-part.ts';
import type { KeptSite } from './kept-site.ts';
import { type PageList, readPageList, writePageList } from './page-list.ts';
import { createPutKept, findMark } from './put-kept.ts';

interface KeepOptions extends KeptSite {
  /** What of the site is made. */
  readonly part: BuildPart;
  /** Where the site is made. */
  readonly dist: string;
  /** What every page is made of, besides what its own key says. */
  readonly toDigest: () => string;
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
 * without a key is rendered each time.
 */
export function keepPages(inner: AstroPrerenderer, options: KeepOptions): AstroPrerenderer & KeptPages {
  const { dist, lastSite, isFresh, part, toDigest, onPage } = options;
  const list = toPartList(options.list, part);
  const next: PageList = new Map();
  const made: { readonly page: PathWithRoute; readonly key: string }[] = [];
  const kept: string[] = [];
  let [done, total] = [0, 0];

  return {
    ...inner,
    name: 'concordance',
    getStaticPaths: async () => {
      const paths = await listPathsOf(part, inner);
      const [digest, last, put] = [toDigest(), isFresh ? new Map() : readPageList(list), createPutKept(lastSite, dist)];
      const stale = paths.filter((path) => {
        const file = toFile(path);
        // Of two pages with one address the first is made.
        if (next.has(file)) return false;
        if (path.cacheKey === undefined) return true;
        const key = hash('sha256', `${digest} ${path.cacheKey}`, 'base64url');
        const known = last.get(file);
        if (known?.key !== key || !put(file, known.mark)) {
          made.push({ page: path, key });
          return true;
        }
        next.set(file, known);
        kept.push(file);
        return false;
      });
      total = stale.length;
      return stale;
    },
    render: async (request, rendering) => {
      // Astro lists the address of every file that it writes, which nothing here asks for.
      rendering.routeData.distURL = [];
      done += 1;
      onPage(done, total);
      return inner.render(request, rendering);
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

/** The path of the file that Astro writes a page to. */
function toFile({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}
