import type { MentionPlace } from '../index/collect-entities.ts';
import type { Entity } from '../model/entity.ts';
import { toPages } from './pages.ts';

/** How many mentions a page shows: more would weigh more than a reader waits for. */
const longest = 100;

/** The mentions of one entity in pages, the first of which is its own page; one empty page where it has none. */
export function toMentionPages(mentions: readonly MentionPlace[]): (readonly MentionPlace[])[] {
  return toPages(mentions, longest);
}

/** The path of a page of mentions, counted from 1. */
export function toMentionPagePath(id: Entity['id'], page: number): string {
  return page === 1 ? `entities/${id}/` : `entities/${id}/mentions/${page}/`;
}
