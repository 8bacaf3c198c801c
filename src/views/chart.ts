import { createTranslator, type Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FigurePlace } from '../index/collect-figures.ts';
import { compareFigures, type Difference } from '../index/compare-figures.ts';
import { toBounds } from '../index/to-bounds.ts';
import type { Modality } from '../model/figure.ts';
import { type BarPlot, toBarPlot, toOpen } from './bar-plot.ts';
import type { LedgerRow } from './ledger-row.ts';
import { toModalityMarks } from './marks.ts';
import { type Plot, toPlot } from './plot.ts';
import { createTickFormatter } from './series-plot.ts';
import { type ReadWords, toWords, type Words } from './words.ts';

/** In what figures of one unit can differ. */
type ChartDifference = Exclude<Difference, 'unit'>;

/** A figure of a chart, and as a row of its table. */
export interface ChartRow<Place extends FigurePlace = FigurePlace> {
  readonly place: Place;
  readonly row: LedgerRow;
}

/** How a point is drawn besides its place: who vouches for it, and on which side of it the value may lie. */
export interface PointMark {
  readonly modality: Modality;
  readonly open?: 'more' | 'less';
}

type Drawing =
  | { readonly kind: 'time'; readonly plot: Plot; readonly marks: readonly PointMark[]; readonly isOneThing: boolean }
  | { readonly kind: 'bars'; readonly plot: BarPlot };

export interface Chart<Place extends FigurePlace = FigurePlace> {
  readonly drawing: Drawing;
  /** In the order in which they are drawn. */
  readonly rows: readonly ChartRow<Place>[];
  /** All of the drawing in words. */
  readonly lead: string;
  /** In what the figures differ besides what the drawing shows; each once. */
  readonly differences: readonly ChartDifference[];
  readonly hasBounds: boolean;
}

/** What figures of one kind and unit are drawn as: points in time where each has a known one and they differ, else bars. */
export function toChart<Place extends FigurePlace>(rows: readonly ChartRow<Place>[], locale: Locale): Chart<Place> {
  const t = createTranslator(locale);
  const spans = rows.map(({ place }) => toSpan(place));
  const isDated = spans.every((span) => span !== undefined);
  const isOverTime = isDated && new Set(spans.map((span) => span?.join(' '))).size > 1;
  const ordered = isOverTime ? rows.toSorted((a, b) => compareSpans(toSpan(a.place), toSpan(b.place))) : rows;
  const differences = findDifferences(ordered).filter((one) => !isOverTime || one !== 'period');
  const labels = toLabels(ordered);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  return {
    drawing: isOverTime ? drawTime(ordered, locale, differences) : drawBars(ordered, labels, locale, t),
    rows: ordered,
    lead: list.format(ordered.map(({ row }, index) => describe(row, labels[index]?.text ?? '', t))),
    differences,
    hasBounds: ordered.some(({ place, row }) => row.formatted.closeness !== 'exact' || isRange(place)),
  };
}

type Span = readonly [start: number, end: number];

/** The first and last day of the figure's period, where both are known. */
function toSpan({ figure }: FigurePlace): Span | undefined {
  if (figure.period === undefined) return undefined;
  const { start, end, isYearKnown } = toBounds(figure.period);
  return isYearKnown && Number.isFinite(start) && Number.isFinite(end) ? [start, end] : undefined;
}

function compareSpans([a, b]: Span = [0, 0], [c, d]: Span = [0, 0]): number {
  return a - c || b - d;
}

function findDifferences(rows: readonly ChartRow[]): ChartDifference[] {
  const [first, ...others] = rows.map(({ place }) => place);
  const found = first ? others.flatMap((other) => compareFigures(first, other)) : [];
  return [...new Set(found)].filter((one) => one !== 'unit');
}

/** The ends of a value that are known; one number twice where there is no range. */
function toEnds({ figure }: FigurePlace): readonly [low: number, high: number] {
  const value = 'value' in figure ? figure.value : 0;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return [low ?? high ?? 0, high ?? low ?? 0];
}

function isRange(place: FigurePlace): boolean {
  const [low, high] = toEnds(place);
  return low !== high;
}

function drawTime(rows: readonly ChartRow[], locale: Locale, differences: readonly ChartDifference[]): Drawing {
  const values = rows.map(({ place, row }) => {
    const [[low, high], [start, end] = [0, 0]] = [toEnds(place), toSpan(place)];
    const { text, closeness } = row.formatted;
    return { low, high, start, end, text, period: row.period ?? '', isExact: closeness === 'exact' };
  });
  const isApart = values.every(({ start }, index) => start > (values[index - 1]?.end ?? 0));
  const isOneThing = !differences.some((one) => one === 'subject' || one === 'subjectUnknown' || one === 'entities');
  return {
    kind: 'time',
    plot: toPlot(values, locale, createTickFormatter(rows[0]?.place.figure, locale)),
    marks: rows.map(({ row }) => toPointMark(row)),
    isOneThing: isApart && isOneThing,
  };
}

function toPointMark({ modality, hedge, formatted }: LedgerRow): PointMark {
  const open = toOpen(formatted.closeness);
  return { modality: hedge ? 'hedged' : modality, ...(open && { open }) };
}

function drawBars(rows: readonly ChartRow[], labels: readonly Words[], locale: Locale, t: Translate): Drawing {
  const values = rows.map(({ place, row }, index) => {
    const [low, high] = toEnds(place);
    const { text, closeness } = row.formatted;
    const label = labels[index] ?? toWords('', locale);
    const note = toNote(row, t);
    return { low, high, closeness, text, label: { ...label, text: cut(label.text, longest - note.length) }, note };
  });
  return { kind: 'bars', plot: toBarPlot(values, createTickFormatter(rows[0]?.place.figure, locale)) };
}

/** What each figure is called beside the others: what it counts where that differs, else the document it stands in. */
function toLabels(rows: readonly ChartRow[]): readonly Words[] {
  const subjects = rows.map(({ row }) => row.subject ?? row.noun);
  const isTold = subjects.every((subject) => subject !== undefined) && isVarious(subjects);
  return rows.map(({ row }, index) => (isTold ? subjects[index] : row.documents[0]?.title) ?? toWords('', 'und'));
}

function isVarious(words: readonly (ReadWords | undefined)[]): boolean {
  return new Set(words.map((one) => one?.text)).size > 1;
}

function toNote(row: LedgerRow, t: Translate): string {
  const marks = toModalityMarks(row).filter((mark) => mark !== 'asserted');
  return [row.period, ...marks.map((mark) => t(`marks.${mark}`))].filter((part) => part !== undefined).join(' · ');
}

function describe(row: LedgerRow, label: string, t: Translate): string {
  const note = toNote(row, t);
  return `${label}${note && ` (${note})`}: ${row.formatted.text}`;
}

/** So many characters fit on a line of the drawing; the table has all. */
const longest = 62;

function cut(text: string, room: number): string {
  const most = Math.max(room, 20);
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most)}…`;
}
