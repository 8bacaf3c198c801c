import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import type { BuildPart } from './build-part.ts';
import { keepPages, toFile } from './keep-pages.ts';
import { entry, type KeptBundle, programs } from './kept-bundle.ts';
import type { KeptSite } from './kept-site.ts';

interface RenderOptions extends KeptSite {
  readonly part: BuildPart;
  /** Of the project's content, as in `keepPages`. */
  readonly contentDigest: string;
  /** Where the site is made. */
  readonly made: string;
  readonly onPage: (done: number, total: number) => void;
}

type Program = typeof import('./render-entry.ts');

/**
 * Makes the pages of a site with a kept bundle, as Astro does it with one that it has just made, and returns how many it made
 * and kept.
 * @throws where a page cannot be made; Astro says better why.
 */
export async function renderKept(bundle: KeptBundle, { made, onPage, ...options }: RenderOptions) {
  const isOfSite = (path: string) => !path.startsWith(join(bundle.folder, programs));
  if (options.part.number === 1) cpSync(bundle.folder, made, { recursive: true, filter: isOfSite });
  refusePictures();
  const { prerenderer } = (await import(pathToFileURL(join(bundle.programs, entry)).href)) as Program;
  const { siteDigest } = bundle;
  const { manifest } = prerenderer.app;
  const { base } = manifest;
  const pages = keepPages(prerenderer, { ...options, dist: made, base, siteDigest, hasPictures: false, onPage });
  for (const page of await pages.getStaticPaths()) {
    const file = join(made, toFile(page));
    // A file that the team gives is not replaced by a page.
    if (existsSync(join(bundle.folder, toFile(page)))) continue;
    const url = new URL(toPath(page, base), manifest.site ?? 'https://localhost');
    const body = await render(pages.render(new Request(url), { routeData: page.route }), page);
    if (!body) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  return pages.finish();
}

/** What Astro has its pages report their pictures to, which it makes when they are done. */
function refusePictures(): void {
  const refuse = () => {
    throw new Error('a picture of a page is made by Astro alone');
  };
  Object.assign(globalThis, { astroAsset: { addStaticImage: refuse } });
}

async function render(rendering: ReturnType<ReturnType<typeof keepPages>['render']>, { pathname }: PathWithRoute) {
  const result = await rendering;
  const response = result instanceof Response ? result : result.response;
  if (!response.ok && `/${response.status}` !== pathname)
    throw new Error(`the page ${pathname} was answered with ${response.status}`);
  return response.body && Buffer.from(await response.arrayBuffer());
}

/** The address at which Astro asks for a page, from the root of its host. */
function toPath({ pathname, route }: PathWithRoute, base: string): string {
  const path = `${base}/${pathname}`.replace(/\/{2,}/gu, '/');
  return route.type === 'page' ? path.replace(/\/?$/u, '/') : path;
}
