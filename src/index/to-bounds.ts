/** How much of a date is said; `unknown` where not even the century is. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'interval' | 'unknown';

/** The first and last day a date can mean, as the numbers YYYYMMDD; an open end is infinite. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly isYearKnown: boolean;
}

const moment = /^(?<year>[\dX]{4})(?:-(?<part>Q\d|H\d|[\dX]{2}))?(?:-(?<day>[\dX]{2}))?[~?%]?$/u;

/** The bounds of an EDTF date or interval, quarters and halves written `2023-Q4` and `2023-H1`. */
export function toBounds(edtf: string): Bounds {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return toMomentBounds(from);
  const [first, last] = [toMomentBounds(from), toMomentBounds(to)];
  const start = isOpen(from) ? Number.NEGATIVE_INFINITY : first.start;
  const end = isOpen(to) ? Number.POSITIVE_INFINITY : last.end;
  return { start, end, precision: 'interval', isYearKnown: first.isYearKnown || last.isYearKnown };
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function toMomentBounds(text: string): Bounds {
  const { year = 'XXXX', part, day } = moment.exec(text)?.groups ?? {};
  const [first, last] = toMonths(part);
  return {
    start: Number(year.replaceAll('X', '0')) * 10_000 + first * 100 + toDay(day, '0', 1),
    end: Number(year.replaceAll('X', '9')) * 10_000 + last * 100 + toDay(day, '9', 31),
    precision: toPrecision(year, part, day),
    isYearKnown: year !== 'XXXX',
  };
}

function toMonths(part: string | undefined): [first: number, last: number] {
  if (part === undefined || part === 'XX') return [1, 12];
  const number = Number(part.replace(/\D/u, ''));
  if (part.startsWith('Q')) return [number * 3 - 2, number * 3];
  if (part.startsWith('H')) return [number * 6 - 5, number * 6];
  return [number, number];
}

function toDay(day: string | undefined, fill: string, fallback: number): number {
  return day === undefined || day === 'XX' ? fallback : Number(day.replaceAll('X', fill));
}

function toPrecision(year: string, part: string | undefined, day: string | undefined): Precision {
  if (day !== undefined && day !== 'XX') return 'day';
  if (part?.startsWith('Q')) return 'quarter';
  if (part?.startsWith('H')) return 'half';
  if (part !== undefined && part !== 'XX') return 'month';
  if (year === 'XXXX') return 'unknown';
  if (year.endsWith('XX')) return 'century';
  return year.endsWith('X') ? 'decade' : 'year';
}
