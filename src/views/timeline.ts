import type { Locale } from '../i18n/locales.ts';
import type { DatedStatement } from '../index/collect-dates.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Precision } from '../index/to-bounds.ts';
import { type FigureLink, toFigureLink } from './figure.ts';
import { findTitle } from './find-title.ts';
import type { FormatEdtf } from './format-edtf.ts';
import type { FormatFigure } from './format-figure.ts';
import { type Passage, toPassage } from './to-passage.ts';
import { createFigureReading, toReadSaid } from './to-read-words.ts';
import type { Said } from './to-said.ts';
import { findYear, toYearSpan, type YearSpan } from './to-year-span.ts';
import type { Words } from './words.ts';

/**
 * The statements that begin in one year; the last group, without a year, has those whose year is not stated. `E` is what a
 * statement is in it.
 */
export interface TimelineYear<E = TimelineEntry> {
  readonly year?: string;
  readonly entries: readonly E[];
}

export interface TimelineEntry extends Said {
  readonly edtf: string;
  readonly date: string;
  readonly precision: Precision;
  readonly isInferred: boolean;
  /** The part of its year that it covers. */
  readonly span: YearSpan;
  readonly slug: string;
  /** Whom the sentence names. */
  readonly entities: readonly string[];
  readonly sentence: Passage;
  readonly path: string;
  readonly document: Words;
  readonly figures: readonly FigureLink[];
}

/** What a reader of one language needs to see dates and sentences. */
export interface TimelineWords {
  readonly locale: Locale;
  readonly formatEdtf: FormatEdtf;
  readonly formatFigure: FormatFigure;
  readonly find: FindTranslation;
}

/** Dated statements by the year they begin in; `statements` are in the order of time. */
export function toTimeline(statements: readonly DatedStatement[], words: TimelineWords): TimelineYear[] {
  return groupByYear(statements).map((group) => toShownYear(group, words));
}

/** The same before entries are made of the statements. */
export function groupByYear(statements: readonly DatedStatement[]): TimelineYear<DatedStatement>[] {
  const groups = Map.groupBy(statements, toYear);
  return [...groups].map(([year, entries]) => ({ ...(year && { year }), entries }));
}

/** A year for readers of one language. */
export function toShownYear({ entries, ...group }: TimelineYear<DatedStatement>, words: TimelineWords): TimelineYear {
  return { ...group, entries: entries.map((statement) => toTimelineEntry(statement, words)) };
}

/** The first year that is known; an interval that is open at its beginning stands in the year of its end. */
function toYear({ bounds }: DatedStatement): string | undefined {
  return bounds.isYearKnown ? String(findYear(bounds)).padStart(4, '0') : undefined;
}

/** A dated statement for readers of one language. */
export function toTimelineEntry(statement: DatedStatement, words: TimelineWords): TimelineEntry {
  const { locale, formatEdtf, formatFigure, find } = words;
  const { edtf, bounds, isInferred, briefing, segment, figures, entities } = statement;
  const sentence = toPassage(briefing, segment, locale, find);
  const read = createFigureReading(locale, find);
  return {
    edtf,
    date: formatEdtf(edtf),
    precision: bounds.precision,
    isInferred,
    span: toYearSpan(bounds),
    slug: briefing.slug,
    entities,
    sentence,
    path: `briefings/${briefing.slug}/side-by-side/#${segment.id}`,
    document: findTitle(briefing, locale),
    ...toReadSaid(segment, sentence),
    figures: figures
      .filter(({ kind }) => kind !== 'date')
      .map((figure) => toFigureLink(figure, briefing, formatFigure, read)),
  };
}
