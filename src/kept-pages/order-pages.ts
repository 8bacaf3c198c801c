import type { PathWithRoute } from 'astro';

/** What is made of one document or of one figure, by its slug or id. */
const ofOne = /(?:^|\/)(?:annotations|briefings|citations|figures|packs|sources)\/([^/.]+)/u;

/**
 * The same pages, those of one document after one another in all languages, and so those of one figure: what of a document is
 * in memory only while it is asked for is then read once for all of them.
 */
export function orderPages(pages: readonly PathWithRoute[]): PathWithRoute[] {
  const groups = Map.groupBy(pages, ({ pathname }) => ofOne.exec(pathname)?.[1]);
  return [...groups.values()].flat();
}
