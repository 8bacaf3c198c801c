import { getChangeFeed } from '../../site/change-log.ts';
import { toJsonFeedResponse } from '../../site/feed-response.ts';

/** The JSON feed of the change log. */
export async function GET(): Promise<Response> {
  return toJsonFeedResponse(await getChangeFeed());
}
