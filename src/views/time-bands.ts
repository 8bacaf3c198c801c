import { getDateFormat } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';
import { toDateLocale } from './date-locale.ts';

/** The stretch of time that a plot shows, cut into whole years, or within one year into months. */
export interface TimeBands {
  /** Milliseconds since 1970, in UTC. */
  readonly start: number;
  readonly end: number;
  /** The labelled bands, in order. */
  readonly labels: readonly TimeLabel[];
}

export interface TimeLabel {
  readonly text: string;
  /** The middle of the band. */
  readonly at: number;
}

/** More would run into each other. */
const mostLabels = 5;

/** The bands around days given as YYYYMMDD, with their names in the reader's language. */
export function toTimeBands(first: number, last: number, locale: Locale): TimeBands {
  const [from, to] = [first, last].map(toYearAndMonth) as [[number, number], [number, number]];
  const isOneYear = from[0] === to[0];
  const offset = isOneYear ? from[1] : 0;
  const count = isOneYear ? to[1] - from[1] + 1 : to[0] - from[0] + 1;
  const boundary = (index: number) => (isOneYear ? toTime(from[0], offset + index, 1) : toTime(from[0] + index, 0, 1));
  const format = getDateFormat(toDateLocale(locale), {
    year: 'numeric',
    timeZone: 'UTC',
    ...(isOneYear && { month: 'short' }),
  });
  const step = Math.ceil(count / mostLabels);
  const labels = Array.from({ length: Math.ceil(count / step) }, (_, label) => {
    const [start, end] = [boundary(label * step), boundary(label * step + 1)];
    return { text: format.format(new Date(start)), at: (start + end) / 2 };
  });
  return { start: boundary(0), end: boundary(count), labels };
}

/** A day given as YYYYMMDD in milliseconds since 1970. */
export function toDayTime(day: number): number {
  return toTime(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}

function toYearAndMonth(day: number): [year: number, month: number] {
  return [Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1];
}

/** `Date.UTC` would take the years of the first century for those of the twentieth. */
function toTime(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
