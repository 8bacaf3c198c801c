import { hash } from 'node:crypto';
import type { AstroPrerenderer, RouteData } from 'astro';

/** One of the runs that make a large site, none of which holds what the pages of all others are made of. */
export interface BuildPart {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

const variable = 'CONCORDANCE_PART';
const whole: BuildPart = { number: 1, of: 1 };

// Four in five pages of a site are those of figures: each part but these makes its share of them.
const figurePages = /\/figures\/\[id\][./]/u;

/** What the last parts make, one each: what is made of single documents, what is made of entities, and long lists. */
const lastParts = [
  /\/(?:annotations|briefings|citations|packs|sources)\/\[\w+\][./]/u,
  /\/entities\//u,
  /\/pages\/api\/[^/]+$|\/(?:briefings|figures|timeline)\/|\/(?:feed|llms)\.[^/]+$/u,
];

/** How many parts of a site make other pages than those of figures: the first, which makes all that no other does, and the last. */
export const otherParts = 1 + lastParts.length;

/** What a process has to have in its environment so that `findPart` finds it. */
export function toPartEnvironment({ number, of }: BuildPart): Readonly<Record<string, string>> {
  return { [variable]: `${number}/${of}` };
}

/** The part that this process is to make; where nothing is said, the whole. */
export function findPart(env: NodeJS.ProcessEnv): BuildPart {
  const [, number, of] = /^(\d+)\/(\d+)$/u.exec(env[variable] ?? '') ?? [];
  return number && of ? { number: Number(number), of: Number(of) } : whole;
}

/** Whether pages of the route with this file are made in a part. */
export function isRouteOf({ number, of }: BuildPart, file: string): boolean {
  if (of === 1) return true;
  if (figurePages.test(file)) return number > 1 && number <= of - lastParts.length;
  const kind = lastParts.findIndex((pages) => pages.test(file));
  return number === (kind < 0 ? 1 : of - lastParts.length + 1 + kind);
}

/**
 * A function that says whether the pages of a figure are made in a part. A figure stays in the same share, whichever others
 * come and go, so that its pages can be kept.
 */
export function createShare({ number, of }: BuildPart): (id: string) => boolean {
  if (of === 1) return () => true;
  return (id) => Number.parseInt(hash('sha256', id, 'hex').slice(0, 8), 16) % (of - otherParts) === number - 2;
}

interface Listing {
  readonly app?: { readonly manifest: { routes: { readonly routeData: RouteData }[] } };
}

/** The paths of a part. Astro is not asked for those of other routes, if it can be told so: they would fill the memory. */
export async function listPathsOf(part: BuildPart, prerenderer: AstroPrerenderer) {
  const manifest = (prerenderer as Listing).app?.manifest;
  const routes = manifest?.routes ?? [];
  if (manifest) manifest.routes = routes.filter(({ routeData }) => isRouteOf(part, routeData.component));
  try {
    const paths = await prerenderer.getStaticPaths();
    return paths.filter(({ route }) => isRouteOf(part, route.component));
  } finally {
    if (manifest) manifest.routes = routes;
  }
}

/** The file of a part's pages, as the build before left them: each part has to know its own alone. */
export function toPartList(list: string, { number, of }: BuildPart): string {
  return of === 1 ? list : `${list}.${number}-of-${of}`;
}
