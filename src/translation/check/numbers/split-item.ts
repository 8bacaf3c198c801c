import type { Bounds, Item } from './item.ts';
import { parseDuration } from './parse-duration.ts';
import { listEnds } from './same-date.ts';
import { toSenses } from './to-senses.ts';

/** The two ends of a range or of an interval of dates, or the parts of a span of time; the item itself where it has none. */
export function splitItem(item: Item): readonly Item[] {
  const ends = item.date === undefined ? [] : listEnds(item.date);
  if (ends.length > 1) return ends.map((date) => ({ ...item, date, senses: [] }));
  const { figure } = item;
  if (figure?.kind === 'duration') return splitDuration(item, figure.duration);
  const isRange = figure && 'value' in figure && isTwo(figure.value);
  if (!isRange) return [item];
  return [0, 1].map((end) => ({
    ...item,
    senses: item.senses.map((sense) => ({ ...sense, bounds: toEnd(sense.bounds, end) })),
  }));
}

function isTwo(value: unknown): boolean {
  return Array.isArray(value) && value.every((end) => typeof end === 'number');
}

function toEnd(bounds: Bounds, end: number): Bounds {
  const value = bounds[end] ?? null;
  return [value, value];
}

function splitDuration(item: Item, duration: string): readonly Item[] {
  const { parts } = parseDuration(duration);
  if (parts.length < 2 || item.figure?.kind !== 'duration') return [item];
  const { figure } = item;
  return parts.map(({ count, unit }) => {
    const part = `P${unit.startsWith('T') ? 'T' : ''}${count}${unit.replace('T', '')}`;
    return { ...item, senses: toSenses({ ...figure, duration: part }), unit: `P${unit}` };
  });
}
