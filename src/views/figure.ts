import type { Locale } from '../i18n/locales.ts';
import type { FigurePlace, FigureRecord } from '../index/collect-figures.ts';
import type { Difference } from '../index/compare-figures.ts';
import type { SameQuantities } from '../index/find-same-quantity.ts';
import type { SeriesPoint } from '../index/find-series.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Comparator, Figure, FigureId } from '../model/figure.ts';
import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import { isOverlapping } from '../model/span.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure, FormattedFigure } from './format-figure.ts';
import type { LedgerRow } from './ledger-row.ts';
import { findLike } from './like-figures.ts';
import { type SplitWords, splitAtMark } from './split-at-mark.ts';
import { toArithmetic } from './to-arithmetic.ts';
import { type Passage, toPassage } from './to-passage.ts';
import { createFigureReading, type ReadFigure, toFigureReading } from './to-read-words.ts';
import type { Said } from './to-said.ts';
import { type ShownCell, toShownCell } from './to-shown-cell.ts';
import { type ReadWords, toWords, type Words } from './words.ts';

/** One figure with its evidence, for the readers of one language. */
export interface FigureView {
  readonly row: LedgerRow;
  /** The words of the document for the figure itself and for what widens it. */
  readonly written: Words;
  readonly cue?: Words;
  readonly places: readonly Evidence[];
  readonly ends: readonly FigureLink[];
  readonly changes: readonly FigureLink[];
  readonly siblings: readonly FigureLink[];
  readonly same: readonly { readonly row: LedgerRow; readonly differences: readonly Difference[] }[];
  /** Whether the ledger has more that may measure the same. */
  readonly hasMoreSame: boolean;
  /** The values of the same thing at different times, this one among them; empty where there are no two. */
  readonly series: readonly SeriesRow[];
  /** How a derived value was computed, in symbols. */
  readonly arithmetic?: string;
  /** Whether a derived value is a bound, as one of its ends is. */
  readonly growthComparator?: Comparator;
  /** What an inferred figure was completed from. */
  readonly inference?: Inference;
  /** What the pipeline doubted about these words. */
  readonly doubts: readonly Message[];
}

/** A value of a series as a row of its table and as a point of its drawing. */
export interface SeriesRow {
  readonly row: LedgerRow;
  readonly point: SeriesPoint;
}

/** `weekday`: the year, from the weekday and the years the document names; `documentDate`: the year, from the document's own date. */
type Inference = 'weekday' | 'documentDate' | 'words';

export interface FigureLink {
  readonly id: FigureId;
  readonly formatted: FormattedFigure;
  /** The counted noun. */
  readonly noun?: ReadWords;
}

/** The sentence in one document that has the figure. */
export interface Evidence extends Said {
  readonly slug: string;
  readonly title: Words;
  readonly sentence: Passage;
  /** The original around the figure, where the sentence marks it. */
  readonly split?: SplitWords;
  /** The translation around the words that say it. */
  readonly translatedSplit?: SplitWords;
  readonly path: string;
  /** The page or paragraph of the file, where it is no text. */
  readonly place?: Place;
  /** Where the sentence is a cell, what heads it. */
  readonly cell?: ShownCell;
}

export interface FigureViewTools {
  readonly locale: Locale;
  readonly format: FormatFigure;
  readonly find: FindTranslation;
  readonly toRow: (record: FigureRecord) => LedgerRow;
  readonly findSame: (record: FigureRecord) => SameQuantities;
  readonly findSeries: (record: FigureRecord) => readonly SeriesPoint[];
}

/** A record as its page shows it. Figures that are one with it by their ends or sentence come from the first document. */
export function toFigureView(record: FigureRecord, tools: FigureViewTools): FigureView {
  const [place] = record.places;
  const { figure, briefing } = place;
  const arithmetic = toArithmetic(figure, briefing.figures, tools);
  const { same, hasMoreSame, series } = findLike(record, tools);
  return {
    row: tools.toRow(record),
    written: toWords(figure.text, briefing.lang),
    ...(figure.cue && { cue: toWords(figure.cue.text, briefing.lang) }),
    places: record.places.map((other) => toEvidence(other, tools)),
    ...findRelated(place, tools.format, createFigureReading(tools.locale, tools.find)),
    same: same.map(({ record: other, differences }) => ({ row: tools.toRow(other), differences })),
    hasMoreSame,
    series: series.map((point) => ({ row: tools.toRow(point.record), point })),
    ...(arithmetic && { arithmetic }),
    ...(figure.kind === 'change' && figure.growth && { growthComparator: figure.growth.comparator }),
    ...(figure.basis === 'inferred' && { inference: toInference(place) }),
    doubts: briefing.messages.filter(({ start, end }) => {
      return start !== undefined && end !== undefined && isOverlapping({ start, end }, figure);
    }),
  };
}

/** The one thing inferred of a full date is its year; nothing more is claimed of other figures. */
function toInference({ figure, briefing }: FigurePlace): Inference {
  if (figure.kind !== 'date' || !/^\d{4}-\d\d-\d\d$/u.test(figure.date)) return 'words';
  return briefing.date === undefined ? 'weekday' : 'documentDate';
}

/** The sentence of one place, with the figure marked in it. */
export function toEvidence(
  { briefing, segment, figure }: FigurePlace,
  { locale, find }: Pick<FigureViewTools, 'locale' | 'find'>,
): Evidence {
  const split = splitAtMark(segment.content, figure.id);
  const sentence = toPassage(briefing, segment, locale, find);
  const translatedSplit = splitAtMark(sentence.translation?.content ?? [], figure.id);
  const cell = toShownCell(briefing, segment, (head) => toPassage(briefing, head, locale, find));
  return {
    slug: briefing.slug,
    title: findTitle(briefing, locale),
    sentence,
    ...(split && { split }),
    ...(translatedSplit && { translatedSplit }),
    path: `briefings/${briefing.slug}/side-by-side/#${segment.id}`,
    ...(segment.place && { place: segment.place }),
    ...(cell && { cell }),
    ...toFigureReading(figure, sentence, locale).said,
  };
}

function findRelated(
  { figure, briefing }: FigurePlace,
  format: FormatFigure,
  read: ReadFigure,
): Pick<FigureView, 'ends' | 'changes' | 'siblings'> {
  const toLinks = (figures: readonly Figure[]) => figures.map((other) => toFigureLink(other, briefing, format, read));
  const isEnd = (other: Figure) => figure.kind === 'change' && (other.id === figure.from || other.id === figure.to);
  const isChange = (other: Figure) => other.kind === 'change' && (other.from === figure.id || other.to === figure.id);
  const others = briefing.figures.filter(({ segment, id }) => segment === figure.segment && id !== figure.id);
  return {
    ends: toLinks(briefing.figures.filter(isEnd)),
    changes: toLinks(briefing.figures.filter(isChange)),
    siblings: toLinks(others.filter((other) => !isEnd(other) && !isChange(other))),
  };
}

/** A figure of a document as links call it. */
export function toFigureLink(figure: Figure, briefing: Briefing, format: FormatFigure, read: ReadFigure): FigureLink {
  const { noun } = read(figure, briefing);
  return { id: figure.id, formatted: format(figure, briefing.figures), ...(noun && { noun }) };
}
