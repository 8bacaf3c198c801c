import { toAtom, toJsonFeed } from '../views/to-feed.ts';
import type { SiteFeed } from './feed.ts';

/** A feed as the file `feed.xml`. */
export function toAtomResponse({ head, items }: SiteFeed): Response {
  return new Response(toAtom(head, items), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** A feed as the file `feed.json`. */
export function toJsonFeedResponse({ head, items }: SiteFeed): Response {
  const headers = { 'content-type': 'application/feed+json; charset=utf-8' };
  return new Response(JSON.stringify(toJsonFeed(head, items), undefined, 2), { headers });
}
