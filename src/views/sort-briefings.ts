import type { Briefing } from '../model/briefing.ts';

/** The newest first, undated ones last; those of one day in the order of their slugs. */
export function sortBriefings<T extends Pick<Briefing, 'date' | 'slug'>>(briefings: readonly T[]): T[] {
  return briefings.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en') || (a.slug < b.slug ? -1 : 1));
}
