import { onceForEach } from '../cache/once-for.ts';
import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { collectDates } from '../index/collect-dates.ts';
import { indexTranslations } from '../index/index-translations.ts';
import { createEdtfFormatter } from '../views/format-edtf.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { type TimelineYear, toTimeline } from '../views/timeline.ts';
import { type TimelinePart, toTimelineParts } from '../views/timeline-pages.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';

/** The timeline in one language, whole and in its parts. */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly parts: readonly TimelinePart[];
}

/** The timeline of a corpus, made once in each language. */
export const createTimeline = onceForEach(({ briefings, translations }: IndexedCorpus, locale: Locale): Timeline => {
  const years = toTimeline(collectDates(briefings), {
    locale,
    formatEdtf: createEdtfFormatter(locale, createTranslator(locale)),
    formatFigure: createFigureFormatter(locale),
    find: indexTranslations(translations),
  });
  return { years, parts: toTimelineParts(years) };
});
