import type { MentionPlace } from '../index/collect-entities.ts';
import type { Entity } from '../model/entity.ts';

/** How many mentions a page shows: more would weigh more than a reader waits for. */
const longest = 100;

/** The mentions of one entity in pages, the first of which is its own page; one empty page where it has none. */
export function toMentionPages(mentions: readonly MentionPlace[]): (readonly MentionPlace[])[] {
  const count = Math.max(1, Math.ceil(mentions.length / longest));
  return Array.from({ length: count }, (_, page) => mentions.slice(page * longest, (page + 1) * longest));
}

/** The path of a page of mentions, counted from 1. */
export function toMentionPagePath(id: Entity['id'], page: number): string {
  return page === 1 ? `entities/${id}/` : `entities/${id}/mentions/${page}/`;
}
