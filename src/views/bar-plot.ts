import type { Closeness } from './to-closeness.ts';
import { toValueTicks } from './value-ticks.ts';
import type { Words } from './words.ts';

/** One value to draw as a bar; the ends of a range that are known, or one number twice. */
export interface BarValue {
  readonly low: number;
  readonly high: number;
  readonly closeness: Closeness;
  /** The value as the page writes it. */
  readonly text: string;
  /** What it is the value of. */
  readonly label: Words;
  /** What follows the label in the reader's language: when it holds, and who vouches for it. */
  readonly note: string;
}

/** Bars from left to right, one below the other, in the units of their view box. */
export interface BarPlot {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Where nothing lies; every bar begins there. */
  readonly zero: number;
  readonly values: readonly { readonly at: number; readonly text: string }[];
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: Words;
  readonly note: string;
  readonly text: string;
  /** Where the line of its label stands. */
  readonly labelAt: number;
  /** Where its value stands, behind all of the bar. */
  readonly textAt: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The part of a range above its low end. */
  readonly rest?: { readonly x: number; readonly width: number };
  readonly isExact: boolean;
  /** On which side of its end the value may lie, where it is a bound. */
  readonly open?: 'more' | 'less';
  /** The end of the bar. */
  readonly end: number;
}

const [width, top, left, row, thickness] = [480, 8, 4, 54, 14];

/** How wide a character of the labels is at most on average. */
const character = 7.4;

/** The drawing of `values`, in their order and not empty. */
export function toBarPlot(values: readonly BarValue[], formatTick: (value: number) => string): BarPlot {
  const ticks = toValueTicks(Math.min(...values.map(({ low }) => low)), Math.max(...values.map(({ high }) => high)));
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const right = width - Math.min(190, Math.max(...values.map(({ text }) => text.length)) * character + 22);
  const toX = (value: number) => round(left + ((value - least) / (most - least)) * (right - left));
  const zero = toX(0);
  const bottom = top + values.length * row;
  return {
    ...{ width, height: bottom + 26, top, bottom, zero },
    values: thin(ticks).map((value) => ({ at: toX(value), text: formatTick(value) })),
    bars: values.map((value, index) => toBar(value, top + index * row, zero, toX)),
  };
}

function toBar(
  { low, high, closeness, text, label, note }: BarValue,
  y: number,
  zero: number,
  toX: (value: number) => number,
): Bar {
  const [near, far] = [toX(low), toX(high)];
  const open = toOpen(closeness);
  return {
    ...{ label, note, text, labelAt: y + 16, y: y + 24, height: thickness, end: far },
    ...{ x: Math.min(zero, near), width: round(Math.abs(near - zero)) },
    textAt: Math.max(zero, near, far) + (open === 'more' ? 20 : 8),
    isExact: closeness === 'exact',
    ...(far !== near && { rest: { x: Math.min(near, far), width: round(Math.abs(far - near)) } }),
    ...(open && { open }),
  };
}

/** On which side of a bound the value lies. */
export function toOpen(closeness: Closeness): 'more' | 'less' | undefined {
  if (closeness === 'over' || closeness === 'atLeast') return 'more';
  return closeness === 'under' || closeness === 'atMost' || closeness === 'nearly' ? 'less' : undefined;
}

/** The first, the last, zero, and of the others so many that their labels do not touch. */
function thin(ticks: readonly number[]): readonly number[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  return ticks.length <= 3 ? ticks : ticks.filter((tick) => tick === first || tick === last || tick === 0);
}

/** A tenth of a unit is finer than any screen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
