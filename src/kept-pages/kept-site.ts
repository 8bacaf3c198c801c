import { join } from 'node:path';

/** Where a build finds what the last one made. */
export interface KeptSite {
  /** The folder of the last whole site. */
  readonly lastSite: string;
  /** The list of its pages. A build writes its own beside it, which takes its place when the new site takes that of the last. */
  readonly list: string;
  /** Whether nothing of it is to be kept. */
  readonly isFresh: boolean;
  /** A digest of all that the bundle of the pages is made of; empty where it may not be kept. */
  readonly bundleKey: string;
}

/** Where the bundle of the pages is kept, from the project's root. */
export const keptBundle = join('.cache', 'bundle');

// The builder and Astro are two processes: what the one has to tell the other is in its environment.
const [site, list] = ['CONCORDANCE_LAST_SITE', 'CONCORDANCE_PAGE_LIST'] as const;
const [fresh, bundle] = ['CONCORDANCE_FRESH', 'CONCORDANCE_BUNDLE'] as const;

/** What a process has to have in its environment so that `findKeptSite` finds it. */
export function toKeptEnvironment(kept: KeptSite): Readonly<Record<string, string>> {
  return { [site]: kept.lastSite, [list]: kept.list, [fresh]: kept.isFresh ? '1' : '', [bundle]: kept.bundleKey };
}

/** `undefined` where Astro was not started by `npm run build`: then every page is made, and none is kept. */
export function findKeptSite(env: NodeJS.ProcessEnv): KeptSite | undefined {
  const [lastSite, pages] = [env[site], env[list]];
  if (!lastSite || !pages) return undefined;
  return { lastSite, list: pages, isFresh: Boolean(env[fresh]), bundleKey: env[bundle] ?? '' };
}
