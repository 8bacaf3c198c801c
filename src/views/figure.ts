import type { Locale } from '../i18n/locales.ts';
import type { FigurePlace, FigureRecord } from '../index/collect-figures.ts';
import type { Difference } from '../index/compare-figures.ts';
import type { SameQuantities } from '../index/find-same-quantity.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Message } from '../model/message.ts';
import { isOverlapping } from '../model/span.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure, FormattedFigure } from './format-figure.ts';
import type { LedgerRow } from './ledger-row.ts';
import { type SplitWords, splitAtMark } from './split-at-mark.ts';
import { type Passage, toPassage } from './to-passage.ts';
import { type Said, toSaid } from './to-said.ts';
import { toWords, type Words } from './words.ts';

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
  /** How a derived value was computed, in symbols. */
  readonly arithmetic?: string;
  /** What an inferred figure was completed from. */
  readonly inference?: Inference;
  /** What the pipeline doubted about these words. */
  readonly doubts: readonly Message[];
}

/** `weekday`: the year, from the weekday and the years the document names; `documentDate`: the year, from the document's own date. */
type Inference = 'weekday' | 'documentDate' | 'words';

export interface FigureLink {
  readonly id: FigureId;
  readonly formatted: FormattedFigure;
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
}

export interface FigureViewTools {
  readonly locale: Locale;
  readonly format: FormatFigure;
  readonly find: FindTranslation;
  readonly toRow: (record: FigureRecord) => LedgerRow;
  readonly findSame: (record: FigureRecord) => SameQuantities;
}

/** A record as its page shows it. Figures that are one with it by their ends or sentence come from the first document. */
export function toFigureView(record: FigureRecord, tools: FigureViewTools): FigureView {
  const [place] = record.places;
  const { figure, briefing } = place;
  const arithmetic = toArithmetic(figure, briefing.figures, tools.format);
  const same = tools.findSame(record);
  return {
    row: tools.toRow(record),
    written: toWords(figure.text, briefing.lang),
    ...(figure.cue && { cue: toWords(figure.cue.text, briefing.lang) }),
    places: record.places.map((other) => toEvidence(other, tools)),
    ...findRelated(place, tools.format),
    same: same.nearest.map(({ record: other, differences }) => ({ row: tools.toRow(other), differences })),
    hasMoreSame: same.hasMore,
    ...(arithmetic && { arithmetic }),
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

function toEvidence({ briefing, segment, figure }: FigurePlace, { locale, find }: FigureViewTools): Evidence {
  const split = splitAtMark(segment.content, figure.id);
  const sentence = toPassage(briefing, segment, locale, find);
  const translatedSplit = splitAtMark(sentence.translation?.content ?? [], figure.id);
  return {
    slug: briefing.slug,
    title: findTitle(briefing, locale),
    sentence,
    ...(split && { split }),
    ...(translatedSplit && { translatedSplit }),
    path: `briefings/${briefing.slug}/side-by-side/#${segment.id}`,
    ...toSaid(figure, briefing.lang),
  };
}

function findRelated(
  { figure, briefing }: FigurePlace,
  format: FormatFigure,
): Pick<FigureView, 'ends' | 'changes' | 'siblings'> {
  const toLinks = (figures: readonly Figure[]) =>
    figures.map((other) => ({ id: other.id, formatted: format(other, briefing.figures) }));
  const isEnd = (other: Figure) => figure.kind === 'change' && (other.id === figure.from || other.id === figure.to);
  const isChange = (other: Figure) => other.kind === 'change' && (other.from === figure.id || other.to === figure.id);
  const others = briefing.figures.filter(({ segment, id }) => segment === figure.segment && id !== figure.id);
  return {
    ends: toLinks(briefing.figures.filter(isEnd)),
    changes: toLinks(briefing.figures.filter(isChange)),
    siblings: toLinks(others.filter((other) => !isEnd(other) && !isChange(other))),
  };
}

/** `($500 million − $200 million) ÷ $200 million`: how the growth of a change was computed from its ends. */
function toArithmetic(figure: Figure, figures: readonly Figure[], format: FormatFigure): string | undefined {
  if (figure.kind !== 'change' || !figure.growth) return undefined;
  const [from, to] = [figure.from, figure.to].map((id) => {
    const end = figures.find((other) => other.id === id);
    return end && format(end, figures).value;
  });
  return from && to ? `(${to} − ${from}) ÷ ${from}` : undefined;
}
