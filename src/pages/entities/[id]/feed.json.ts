import type { APIContext } from 'astro';
import { type EntityFeedProps, getEntityFeeds } from '../../../site/entity-feeds.ts';
import { toJsonFeedResponse } from '../../../site/feed-response.ts';

export const getStaticPaths = getEntityFeeds;

/** The JSON feed of one entity. */
export function GET({ props }: APIContext<EntityFeedProps>): Response {
  return toJsonFeedResponse(props.toFeed());
}
