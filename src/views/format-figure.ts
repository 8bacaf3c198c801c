import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ChangeFigure, Comparator, Figure, FigureId } from '../model/figure.ts';
import { formatDuration } from './format-duration.ts';
import { createEdtfFormatter } from './format-edtf.ts';
import { createQuantityFormatter, type Quantity } from './format-quantity.ts';

/** What the words around a number make of it; each is a key of the `marks` and `values` messages. */
export type Closeness = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost';

/** A figure in the words of one reader's language. */
export interface FormattedFigure {
  /** The value with its unit, without words of comparison: “$900 million”. */
  readonly value: string;
  /** The same with them: “about $900 million”. */
  readonly text: string;
  /** The counted noun as the document writes it, so in the document's language; stands after the value. */
  readonly noun?: string;
  readonly closeness: Closeness;
  /** When the figure holds, in words. */
  readonly period?: string;
  /** The two ends of a change, each with its words of comparison and its period. */
  readonly ends?: readonly [FigureEnd, FigureEnd];
  /** Growth between the ends of a change, which we computed: “an increase of over 150%”. */
  readonly derived?: string;
  readonly isInferred: boolean;
  /** Whether `value` is words of the document, because no value could be formed. */
  readonly isVerbatim: boolean;
}

export interface FigureEnd {
  readonly id: FigureId;
  readonly text: string;
}

/** Formats one figure; `figures` are all of its document, among which a change finds its ends. */
export type FormatFigure = (figure: Figure, figures: readonly Figure[]) => FormattedFigure;

/** The formatter of one language. Make it once a page. */
export function createFigureFormatter(locale: Locale): FormatFigure {
  const t = createTranslator(locale);
  const formatEdtf = createEdtfFormatter(locale, t);
  const formatQuantity = createQuantityFormatter(locale, t);

  const compare = (closeness: Closeness, value: string) =>
    closeness === 'exact' ? value : t(`values.${closeness}`, { value });

  const findEnds = (figure: Figure, figures: readonly Figure[]): readonly [FigureEnd, FigureEnd] | undefined => {
    if (figure.kind !== 'change') return undefined;
    const [from, to] = [figure.from, figure.to].map((id) =>
      figures.find((end) => end.id === id && end.kind !== 'change'),
    );
    return from && to && [formatEnd(from, figures), formatEnd(to, figures)];
  };

  const formatEnd = (end: Figure, figures: readonly Figure[]): FigureEnd => {
    const { text, period } = format(end, figures);
    return { id: end.id, text: period ? t('values.inPeriod', { value: text, period }) : text };
  };

  const formatGrowth = ({ growth }: ChangeFigure) => {
    if (!growth) return undefined;
    const size = formatQuantity({ kind: 'percent', value: Math.abs(growth.value), unit: growth.unit });
    return t(growth.value < 0 ? 'values.decrease' : 'values.increase', {
      value: compare(toCloseness(growth.comparator, false), size),
    });
  };

  const toValue = (figure: Figure, ends: readonly [FigureEnd, FigureEnd] | undefined): string | undefined => {
    if (figure.kind === 'date') return formatEdtf(figure.date);
    if (figure.kind === 'duration') return formatDuration(figure.duration, locale);
    if (figure.kind === 'change') return ends && t('values.change', { from: ends[0].text, to: ends[1].text });
    return formatQuantity(figure);
  };

  const format: FormatFigure = (figure, figures) => {
    const ends = findEnds(figure, figures);
    const value = toValue(figure, ends);
    const openEnd = findOpenEnd(figure);
    const closeness = openEnd ?? toCloseness(figure.comparator, figure.approximate);
    const derived = figure.kind === 'change' ? formatGrowth(figure) : undefined;
    const noun =
      figure.kind === 'change' || figure.kind === 'date' || figure.kind === 'duration' ? undefined : toNoun(figure);
    // The ends of a change carry their own words of comparison; an open range is one.
    const isComparedWithin = figure.kind === 'change' || openEnd !== undefined;
    return {
      value: value ?? figure.text,
      text: value === undefined || isComparedWithin ? (value ?? figure.text) : compare(closeness, value),
      closeness,
      isInferred: figure.basis === 'inferred',
      isVerbatim: value === undefined,
      ...(noun && { noun }),
      ...(figure.period && { period: formatEdtf(figure.period) }),
      ...(ends && { ends }),
      ...(derived && { derived }),
    };
  };
  return format;
}

function toCloseness(comparator: Comparator, approximate: boolean): Closeness {
  if (comparator === '=') return approximate ? 'about' : 'exact';
  if (comparator === '<') return approximate ? 'nearly' : 'under';
  if (comparator === '>') return 'over';
  return comparator === '>=' ? 'atLeast' : 'atMost';
}

function findOpenEnd(figure: Figure): Closeness | undefined {
  if (!('value' in figure) || !Array.isArray(figure.value)) return undefined;
  const [low, high] = figure.value;
  return high === null ? 'atLeast' : low === null ? 'atMost' : undefined;
}

/** The counted noun; the units of money, percentages and measures are part of the value. */
function toNoun({ kind, unit }: Quantity): string | undefined {
  return kind === 'money' || kind === 'percent' || kind === 'measure' ? undefined : unit;
}
