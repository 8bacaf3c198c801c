import type { Figure, FigureId, FigureKind, Value } from '../../model/figure.ts';
import { isWithin, type Range } from '../../model/span.ts';
import { findFirstIndex } from '../find-first-index.ts';

/** Points for what a figure is; a kind without points is never a key figure. */
const kindPoints: Readonly<Partial<Record<FigureKind, number>>> = {
  change: 8,
  money: 6,
  percent: 5,
  measure: 4,
  count: 4,
  multiple: 3,
  fraction: 3,
};

// “Two countries”, “three parts”: counts this small tell how a text is built more often than what it reports.
const smallestCount = 10;

// More cards than this and none is key.
const mostFigures = 6;

/**
 * The key figures, most telling first, at most six. A change counts most, then money, percentages, measures and
 * counts, multiples and fractions; dates, durations and ordinals never. One point more for each of: it says what it
 * measures; when; who says so; it is a thousand or more; it is a million or more. Equal figures keep the order of the
 * text. The two ends of a change are shown in the change; a figure stated twice counts once; one in the words that
 * name a source (“two officials”) does not count, nor does a count below ten.
 */
export function rankFigures(figures: readonly Figure[]): FigureId[] {
  const absorbed = new Set(figures.flatMap((figure) => (figure.kind === 'change' ? [figure.from, figure.to] : [])));
  const isOfSource = createWithinTest(figures.flatMap(({ attribution }) => (attribution ? [attribution] : [])));
  const candidates = figures.filter((figure) => {
    const isSmall = figure.kind === 'count' && toSize(figure.value) < smallestCount;
    return figure.kind in kindPoints && !isSmall && !absorbed.has(figure.id) && !isOfSource(figure);
  });
  return dropRepeats([...candidates].sort((a, b) => toPoints(b) - toPoints(a) || a.start - b.start))
    .slice(0, mostFigures)
    .map(({ id }) => id);
}

// The ranges are the same or apart, so the last that begins before a figure is the only one it can lie in.
function createWithinTest(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  return (range) => {
    const last = sorted[findFirstIndex(sorted, ({ start }) => start > range.start) - 1];
    return last !== undefined && isWithin(range, last);
  };
}

function toPoints(figure: Figure): number {
  const said = [figure.subject, figure.period, figure.attribution].filter((field) => field !== undefined).length;
  const size = 'value' in figure ? toSize(figure.value) : 0;
  return (kindPoints[figure.kind] ?? 0) + said + (size >= 1_000 ? 1 : 0) + (size >= 1_000_000 ? 1 : 0);
}

function toSize(value: Value): number {
  return Math.abs(typeof value === 'number' ? value : (value[1] ?? value[0] ?? 0));
}

function dropRepeats(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = toKey(figure);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function toKey(figure: Figure): string {
  const value = 'value' in figure ? figure.value : figure.id;
  const unit = 'unit' in figure ? figure.unit : undefined;
  return JSON.stringify([figure.kind, value, unit, figure.period ?? null]);
}
