import { onceFor, onceForEach } from '../cache/once-for.ts';
import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { collectDates, type DatedStatement } from '../index/collect-dates.ts';
import { indexTranslations } from '../index/index-translations.ts';
import { findTitle } from '../views/find-title.ts';
import { createEdtfFormatter } from '../views/format-edtf.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { groupByYear, type TimelineWords, type TimelineYear, toShownYear } from '../views/timeline.ts';
import type { TimelineRow } from '../views/timeline-facets.ts';
import { type TimelinePart, toTimelineParts } from '../views/timeline-pages.ts';
import type { Corpus } from './corpus.ts';

/** The timeline in one language. What a page shows of it is made each time it is asked for. */
export interface Timeline {
  /** The same in every language. */
  readonly parts: readonly TimelinePart<DatedStatement>[];
  /** What the page of a part shows. */
  readonly toYears: (part: TimelinePart<DatedStatement>) => TimelineYear[];
  /** The parts with what their statements can be found by. */
  readonly toRows: () => TimelinePart<TimelineRow>[];
}

/** The timeline of a corpus in one language. */
export const createTimeline = onceForEach((corpus: Corpus, locale: Locale): Timeline => {
  const parts = toParts(corpus);
  const words = createTimelineWords(corpus, locale);
  const toRow = ({ briefing, entities }: DatedStatement): TimelineRow => ({
    slug: briefing.slug,
    entities,
    document: findTitle(briefing, locale),
  });
  return {
    parts,
    toYears: ({ years }) => years.map((group) => toShownYear(group, words)),
    toRows: () =>
      parts.map(({ years, ...part }) => ({
        ...part,
        years: years.map(({ entries, ...group }) => ({ ...group, entries: entries.map(toRow) })),
      })),
  };
});

/** The dated statements of a corpus in the order of time. */
export const toDated = onceFor(({ briefings }: Corpus): readonly DatedStatement[] => collectDates(briefings));

const toParts = onceFor((corpus: Corpus) => toTimelineParts(groupByYear(toDated(corpus))));

/** What readers of one language need to see the dated statements of a corpus. */
export const createTimelineWords = onceForEach(
  ({ translations }: Corpus, locale: Locale): TimelineWords => ({
    locale,
    formatEdtf: createEdtfFormatter(locale, createTranslator(locale)),
    formatFigure: createFigureFormatter(locale),
    find: indexTranslations(translations),
  }),
);
