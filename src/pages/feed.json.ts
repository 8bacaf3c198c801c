import { getFeed } from '../site/feed.ts';
import { toJsonFeedResponse } from '../site/feed-response.ts';

/** The JSON feed of briefings and commentary. */
export async function GET(): Promise<Response> {
  return toJsonFeedResponse(await getFeed());
}
