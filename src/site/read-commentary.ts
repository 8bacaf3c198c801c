import { getCollection } from 'astro:content';
import { listCommentaryNames } from '../commentary/list-commentary-names.ts';
import { type CommentaryText, findLiveContent } from '../live/live-content.ts';

/** The authored commentaries as they were written. */
export async function readCommentary(): Promise<readonly CommentaryText[]> {
  const live = import.meta.env.DEV ? findLiveContent() : undefined;
  if (live) return live.commentary;
  // Of an empty collection Astro warns each time.
  if (listCommentaryNames(process.cwd()).length === 0) return [];
  const entries = await getCollection('commentary');
  return entries.map(({ id, data, body = '' }) => ({ id, data, body }));
}
