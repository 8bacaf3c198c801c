import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FigureRecord } from '../index/collect-figures.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import { toBounds } from '../index/to-bounds.ts';
import { toYears } from '../index/to-years.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Figure, FigureId, FigureKind } from '../model/figure.ts';
import type { TranslationState } from '../model/translation.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure, FormattedFigure } from './format-figure.ts';
import { type Passage, toPassage } from './to-passage.ts';
import { createFigureReading, type ReadFigure } from './to-read-words.ts';
import type { Said } from './to-said.ts';
import { type ShownCell, toShownCell } from './to-shown-cell.ts';
import { toSize } from './to-size.ts';
import { toUnitLabel } from './to-unit-label.ts';
import { isSameOriginal, type ReadWords, type Words } from './words.ts';

/** A figure in a table: one row, from the first document that has it, in the reader's words where its translation has them. */
export interface LedgerRow extends Said {
  readonly id: FigureId;
  readonly kind: FigureKind;
  readonly formatted: FormattedFigure;
  readonly unit?: ReadWords;
  /** The counted noun; stands after the value. */
  readonly noun?: ReadWords;
  /** The words that say what is counted or measured, or the counted noun. */
  readonly subject?: ReadWords;
  /** What the translation is worth that gives any of these words. */
  readonly readState?: TranslationState;
  readonly period?: string;
  readonly documents: readonly LedgerDocument[];
  readonly sentence: Passage;
  /** Where the sentence is a cell, what heads it; found when it is asked for, since the document is read for it. */
  readonly findCell?: () => ShownCell | undefined;
  /** Path of the sentence beside its translation. */
  readonly sentencePath: string;
  readonly entities: readonly string[];
  /** What the page can order rows by. */
  readonly order: RowOrder;
  /** The calendar years the figure holds in, `XXXX` where the text names none; empty where it has no date. */
  readonly years: readonly string[];
}

/** Rows without a `time` have no date, or one without a year. */
export interface RowOrder {
  readonly size: number;
  /** The first day of the period, YYYYMMDD. */
  readonly time?: number;
  readonly title: string;
  /** Where the figure stands in its document. */
  readonly at: number;
}

interface LedgerDocument {
  readonly slug: string;
  readonly title: Words;
  readonly path: string;
}

/** Makes rows for the readers of one language. */
export function createLedgerRows(
  locale: Locale,
  format: FormatFigure,
  find: FindTranslation,
): (record: FigureRecord) => LedgerRow {
  const t = createTranslator(locale);
  const read = createFigureReading(locale, find);
  return ({ id, places }) => {
    const [{ briefing, segment, figure }] = places;
    const { lang } = briefing;
    const { noun, said, state } = read(figure, briefing);
    const unit = noun ?? toUnitLabel(figure, lang, locale, t);
    const formatted = format(figure, briefing.figures);
    const passageOf = (other: BriefingSegment) => toPassage(briefing, other, locale, find);
    const documents = places.map((place) => toDocument(place.briefing, locale));
    return {
      id,
      kind: figure.kind,
      formatted,
      ...(unit && { unit }),
      ...(noun && { noun }),
      ...toSubject(figure, briefing, read),
      ...toPeriod(figure, formatted),
      ...said,
      ...(state && { readState: state }),
      documents,
      order: { size: toSize(figure), ...toTime(figure), title: documents[0]?.title.text ?? '', at: figure.start },
      sentence: passageOf(segment),
      ...(segment.kind === 'cell' && { findCell: () => toShownCell(briefing, segment, passageOf) }),
      sentencePath: `briefings/${briefing.slug}/side-by-side/#${segment.id}`,
      entities: figure.entities,
      years: toYears(figure.kind === 'date' ? figure.date : figure.period),
    };
  };
}

function toDocument(briefing: Briefing, locale: Locale): LedgerDocument {
  const { slug } = briefing;
  return { slug, title: findTitle(briefing, locale), path: `briefings/${slug}/` };
}

function toTime(figure: Figure): { time?: number } {
  const edtf = figure.kind === 'date' ? figure.date : figure.period;
  if (edtf === undefined) return {};
  const { start, end, isYearKnown } = toBounds(edtf);
  if (!isYearKnown) return {};
  return { time: Number.isFinite(start) ? start : end };
}

/** What is counted, where the value beside it does not say it already. */
export function findUnsaidSubject({ subject, noun }: LedgerRow): ReadWords | undefined {
  return subject && !isSameOriginal(subject, noun) ? subject : undefined;
}

/** When the figure holds; a date holds when it says. */
function toPeriod({ kind }: Figure, { value, period }: FormattedFigure): { period?: string } {
  const words = kind === 'date' ? value : period;
  return words ? { period: words } : {};
}

/** What is counted; for a change that does not say so itself, what its ends count. */
function toSubject(figure: Figure, briefing: Briefing, read: ReadFigure): { subject?: ReadWords } {
  const end = figure.kind === 'change' ? briefing.figures.find(({ id }) => id === figure.to) : undefined;
  const { subject, noun } = read(figure, briefing);
  const words = subject ?? noun ?? (end && read(end, briefing).subject);
  return words ? { subject: words } : {};
}
