import type { APIContext } from 'astro';
import { getEntityFeeds } from '../../../site/entity-feeds.ts';
import type { SiteFeed } from '../../../site/feed.ts';
import { toAtomResponse } from '../../../site/feed-response.ts';

export const getStaticPaths = getEntityFeeds;

/** The Atom feed of one entity. */
export function GET({ props }: APIContext<SiteFeed>): Response {
  return toAtomResponse(props);
}
