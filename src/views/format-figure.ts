import { createTranslator, type Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { type ChangeFigure, type Figure, type FigureId, findNoun } from '../model/figure.ts';
import { formatDuration } from './format-duration.ts';
import { createEdtfFormatter, type FormatEdtf } from './format-edtf.ts';
import { createQuantityFormatter, type FormatQuantity } from './format-quantity.ts';
import { type Closeness, toCloseness } from './to-closeness.ts';

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
  readonly ends?: Ends;
  /** Growth between the ends of a change, which we computed: “an increase of over 150%”. */
  readonly derived?: string;
  readonly isInferred: boolean;
  /** Whether `value` is words of the document, because no value could be formed. */
  readonly isVerbatim: boolean;
}

interface FigureEnd {
  readonly id: FigureId;
  readonly text: string;
}
type Ends = readonly [FigureEnd, FigureEnd];

/** Formats one figure; `figures` are all of its document, among which a change finds its ends. */
export type FormatFigure = (figure: Figure, figures: readonly Figure[]) => FormattedFigure;

interface Tools {
  readonly locale: Locale;
  readonly t: Translate;
  readonly formatEdtf: FormatEdtf;
  readonly formatQuantity: FormatQuantity;
}

/** The formatter of one language. Make it once a page. */
export function createFigureFormatter(locale: Locale): FormatFigure {
  const t = createTranslator(locale);
  const tools = {
    locale,
    t,
    formatEdtf: createEdtfFormatter(locale, t),
    formatQuantity: createQuantityFormatter(locale, t),
  };
  return (figure, figures) => format(figure, figures, tools);
}

function format(figure: Figure, figures: readonly Figure[], tools: Tools): FormattedFigure {
  const { formatEdtf, t } = tools;
  const ends = figure.kind === 'change' ? formatEnds(figure, figures, tools) : undefined;
  const value = formatValue(figure, ends, tools);
  const openEnd = findOpenEnd(figure);
  const closeness = openEnd ?? toCloseness(figure.comparator, figure.approximate);
  // The ends of a change carry their own words of comparison; an open range is one.
  const isCompared = value !== undefined && figure.kind !== 'change' && !openEnd;
  const derived = figure.kind === 'change' ? formatGrowth(figure, tools) : undefined;
  const noun = findNoun(figure);
  return {
    value: value ?? figure.text,
    text: isCompared ? compare(closeness, value, t) : (value ?? figure.text),
    closeness,
    isInferred: figure.basis === 'inferred',
    isVerbatim: value === undefined,
    ...(noun && { noun }),
    ...(figure.period && { period: formatEdtf(figure.period) }),
    ...(ends && { ends }),
    ...(derived && { derived }),
  };
}

function formatValue(figure: Figure, ends: Ends | undefined, tools: Tools): string | undefined {
  if (figure.kind === 'date') return tools.formatEdtf(figure.date);
  if (figure.kind === 'duration') return formatDuration(figure.duration, tools.locale);
  if (figure.kind === 'change') return ends && tools.t('values.change', { from: ends[0].text, to: ends[1].text });
  return tools.formatQuantity(figure);
}

function formatEnds(change: ChangeFigure, figures: readonly Figure[], tools: Tools): Ends | undefined {
  const [from, to] = [change.from, change.to].map((id) =>
    figures.find((end) => end.id === id && end.kind !== 'change'),
  );
  return from && to && [formatEnd(from, figures, tools), formatEnd(to, figures, tools)];
}

function formatEnd(end: Figure, figures: readonly Figure[], tools: Tools): FigureEnd {
  const { text, period } = format(end, figures, tools);
  return { id: end.id, text: period ? tools.t('values.inPeriod', { value: text, period }) : text };
}

function formatGrowth({ growth }: ChangeFigure, { formatQuantity, t }: Tools): string | undefined {
  if (!growth) return undefined;
  const size = formatQuantity({ kind: 'percent', value: Math.abs(growth.value), unit: growth.unit });
  const value = compare(toCloseness(growth.comparator, false), size, t);
  return t(growth.value < 0 ? 'values.decrease' : 'values.increase', { value });
}

function compare(closeness: Closeness, value: string, t: Translate): string {
  return closeness === 'exact' ? value : t(`values.${closeness}`, { value });
}

function findOpenEnd(figure: Figure): Closeness | undefined {
  if (!('value' in figure) || !Array.isArray(figure.value)) return undefined;
  const [low, high] = figure.value;
  if (high === null && figure.approximate) return 'about';
  return high === null ? 'atLeast' : low === null ? 'atMost' : undefined;
}
