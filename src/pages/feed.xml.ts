import { getFeed } from '../site/feed.ts';
import { toAtom } from '../views/to-feed.ts';

/** The Atom feed of briefings and commentary. */
export async function GET(): Promise<Response> {
  const { head, items } = await getFeed();
  return new Response(toAtom(head, items), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
