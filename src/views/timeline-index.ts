import type { Locale } from '../i18n/locales.ts';
import { type ListIndex, toListFacet } from './list-index.ts';
import { type TimelineRow, toTimelineFacets } from './timeline-facets.ts';
import { type TimelinePart, toTimelinePath } from './timeline-pages.ts';
import type { Words } from './words.ts';

/** The timeline as the browser narrows it where it fills several pages; `toHref` gives the address of a path. */
export function toTimelineIndex(
  parts: readonly TimelinePart<TimelineRow>[],
  label: (entity: string) => Words,
  locale: Locale,
  toHref: (path: string) => string,
): ListIndex {
  const groups = parts.flatMap(({ years }) => years.map(({ entries }) => entries.length));
  const entries = parts.flatMap(({ years }) => years.flatMap((year) => year.entries));
  const facets = toTimelineFacets(entries, locale, label);
  const countRows = ({ years }: TimelinePart<unknown>) => years.reduce((sum, year) => sum + year.entries.length, 0);
  return {
    pages: parts.map((part) => [toHref(toTimelinePath(part)), countRows(part)]),
    facets: {
      entity: toListFacet(
        facets.entity,
        entries.map(({ entities }) => entities),
        locale,
      ),
      document: toListFacet(
        facets.document,
        entries.map(({ slug }) => [slug]),
        locale,
      ),
    },
    groups,
  };
}
