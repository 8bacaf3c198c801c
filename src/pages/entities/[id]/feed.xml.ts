import type { APIContext } from 'astro';
import { type EntityFeedProps, getEntityFeeds } from '../../../site/entity-feeds.ts';
import { toAtomResponse } from '../../../site/feed-response.ts';

export const getStaticPaths = getEntityFeeds;

/** The Atom feed of one entity. */
export function GET({ props }: APIContext<EntityFeedProps>): Response {
  return toAtomResponse(props.toFeed());
}
