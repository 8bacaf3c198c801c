import { getChangeFeed } from '../../site/change-log.ts';
import { toAtomResponse } from '../../site/feed-response.ts';

/** The Atom feed of the change log. */
export async function GET(): Promise<Response> {
  return toAtomResponse(await getChangeFeed());
}
