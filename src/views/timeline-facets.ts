import type { Locale } from '../i18n/locales.ts';
import type { TimelineEntry } from './timeline.ts';
import type { Words } from './words.ts';

/** What of a statement it can be found by. */
export type TimelineRow = Pick<TimelineEntry, 'slug' | 'entities' | 'document'>;

/** A choice by which the timeline can be narrowed. */
export interface TimelineOption {
  readonly value: string;
  readonly label: Words;
  /** How many statements it leaves. */
  readonly count: number;
}

export interface TimelineFacets {
  readonly entity: readonly TimelineOption[];
  readonly document: readonly TimelineOption[];
}

/** The names and documents of the statements, in the order of the reader's alphabet. */
export function toTimelineFacets(
  entries: readonly TimelineRow[],
  locale: Locale,
  label: (entity: string) => Words,
): TimelineFacets {
  const titles = new Map(entries.map(({ slug, document }) => [slug, document]));
  const named = entries.flatMap(({ entities }) => entities);
  return {
    entity: toOptions(named, locale, label),
    document: toOptions(
      entries.map(({ slug }) => slug),
      locale,
      (slug) => titles.get(slug),
    ),
  };
}

function toOptions(
  values: readonly string[],
  locale: Locale,
  label: (value: string) => Words | undefined,
): TimelineOption[] {
  const collator = new Intl.Collator(locale);
  return [...Map.groupBy(values, (value) => value)]
    .flatMap(([value, all]) => {
      const words = label(value);
      return words ? [{ value, label: words, count: all.length }] : [];
    })
    .sort((a, b) => collator.compare(a.label.text, b.label.text));
}
