import type { Locale } from '../i18n/locales.ts';
import { toDayTime, toTimeBands } from './time-bands.ts';
import { toValueTicks } from './value-ticks.ts';

/** One value to draw; days as YYYYMMDD. */
export interface PlottedValue {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
  /** The value as the page writes it. */
  readonly text: string;
  /** When it holds, in words. */
  readonly period: string;
  /** Whether the document gives the number itself, not a bound or an approximation. */
  readonly isExact: boolean;
}

/** The drawing of a series in the units of its view box, to be set into SVG as it is. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** The area of the values: its edges, and where nothing lies. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly zero: number;
  readonly values: readonly Tick[];
  readonly times: readonly Tick[];
  readonly points: readonly PlotPoint[];
  /** The line through the points, as the `points` of a polyline. */
  readonly line: string;
}

interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface PlotPoint {
  readonly x: number;
  /** The middle, and the ends of a range. */
  readonly y: number;
  readonly low: number;
  readonly high: number;
  /** Where its period begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly isExact: boolean;
  readonly title: string;
  /** Written beside the point; absent where it would run into another. */
  readonly label?: PlotLabel;
}

interface PlotLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const [width, height, top, right, bottom] = [480, 260, 34, 470, 228];
type Box = PlotLabel & { readonly half: number };

/** How wide a character of the labels is at most on average, and how high a line. */
const [character, line] = [7.4, 17];

/** The drawing of `series`, in the order of time and not empty. */
export function toPlot(series: readonly PlottedValue[], locale: Locale, formatTick: (value: number) => string): Plot {
  const numbers = toValueTicks(Math.min(...series.map(({ low }) => low)), Math.max(...series.map(({ high }) => high)));
  const texts = numbers.map(formatTick);
  const left = Math.min(170, Math.max(...texts.map(({ length }) => length)) * character + 18);
  const bands = toTimeBands(
    Math.min(...series.map(({ start }) => start)),
    Math.max(...series.map(({ end }) => end)),
    locale,
  );
  const [least = 0, most = 1] = [numbers[0], numbers.at(-1)];
  const toY = (value: number) => round(bottom - ((value - least) / (most - least)) * (bottom - top));
  const toX = (time: number) => round(left + ((time - bands.start) / (bands.end - bands.start)) * (right - left));
  const bare = series.map((value) => toPoint(value, toX, toY));
  const labels = placeLabels(bare, series, left);
  return {
    ...{ width, height, left: round(left), right, bottom, zero: toY(0) },
    values: numbers.map((value, index) => ({ at: toY(value), text: texts[index] ?? '' })),
    times: bands.labels.map(({ at, text }) => ({ at: toX(at), text })),
    points: bare.map((point, index) => {
      const label = labels.get(index);
      return label ? { ...point, label } : point;
    }),
    line: bare.map(({ x, y }) => `${x},${y}`).join(' '),
  };
}

function toPoint(
  { low, high, start, end, text, period, isExact }: PlottedValue,
  toX: (time: number) => number,
  toY: (value: number) => number,
): PlotPoint {
  const [from, to] = [toX(toDayTime(start)), toX(toDayTime(end))];
  const [bottomEnd, topEnd] = [toY(low), toY(high)];
  return {
    ...{ x: round((from + to) / 2), y: round((bottomEnd + topEnd) / 2), low: bottomEnd, high: topEnd, from, to },
    ...{ isExact, title: `${period}: ${text}` },
  };
}

/** The labels that fit, by the number of their point: the first and the last before the others. */
function placeLabels(points: readonly PlotPoint[], series: readonly PlottedValue[], left: number) {
  const order = [...new Set([0, points.length - 1, ...points.keys()])];
  const placed = new Map<number, Box>();
  for (const index of order) {
    const { x = 0, high = 0 } = points[index] ?? {};
    const text = series[index]?.text ?? '';
    const half = (text.length * character) / 2;
    const label = { text, x: round(Math.max(left + half, Math.min(right - half, x))), y: round(high - 10), half };
    if (![...placed.values()].some((other) => isTouching(label, other))) placed.set(index, label);
  }
  return new Map<number, PlotLabel>([...placed].map(([index, { half: _, ...label }]) => [index, label]));
}

function isTouching(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.half + b.half + character && Math.abs(a.y - b.y) < line;
}

/** A tenth of a unit is finer than any screen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
