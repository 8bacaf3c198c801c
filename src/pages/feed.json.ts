import { getFeed } from '../site/feed.ts';
import { toJsonFeed } from '../views/to-feed.ts';

/** The JSON feed of briefings and commentary. */
export async function GET(): Promise<Response> {
  const { head, items } = await getFeed();
  return new Response(toJsonFeed(head, items), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
