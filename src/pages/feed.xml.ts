import { getFeed } from '../site/feed.ts';
import { toAtomResponse } from '../site/feed-response.ts';

/** The Atom feed of briefings and commentary. */
export async function GET(): Promise<Response> {
  return toAtomResponse(await getFeed());
}
