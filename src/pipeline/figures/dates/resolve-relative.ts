import { toEdtf } from './to-edtf.ts';

const day = 86_400_000;
const offset = /^\{([DWMQYPN])([+-]?\d+)\}/u;

/** Whether a date still has an offset from the day of writing in it. */
export function isRelative(date: string): boolean {
  return date.startsWith('{');
}

/**
 * EDTF of a date with an offset: `{Y-1}-Q4` is the fourth quarter of the year before. Without the day of writing, what the
 * text says besides is left (`XXXX-Q4`), or nothing: `undefined`.
 */
export function resolveRelative(date: string, documentDate: string | undefined): string | undefined {
  const [whole = '', unit = '', count = ''] = offset.exec(date) ?? [];
  const rest = date.slice(whole.length);
  if (documentDate === undefined) return rest === '' ? undefined : `XXXX${rest}`;
  const start = Date.parse(documentDate);
  return Number.isNaN(start) ? undefined : toDate(unit, Number(count), new Date(start)) + rest;
}

function toDate(unit: string, count: number, start: Date): string {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + 1];
  switch (unit) {
    case 'Y':
      return toEdtf({ year: year + count });
    case 'Q':
      return toPart(year * 4 + Math.floor((month - 1) / 3) + count);
    case 'M':
      return toMonth(year * 12 + month - 1 + count);
    case 'W':
      return toWeek(start.getTime() + count * 7 * day);
    case 'D':
      return toDay(start.getTime() + count * day);
    default:
      return toDay(toWeekday(start, count, unit === 'P'));
  }
}

function toPart(quarters: number): string {
  return `${toEdtf({ year: Math.floor(quarters / 4) })}-Q${(quarters % 4) + 1}`;
}

function toMonth(months: number): string {
  return toEdtf({ year: Math.floor(months / 12), month: (months % 12) + 1 });
}

/** Monday to Sunday. */
function toWeek(time: number): string {
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * day;
  return `${toDay(monday)}/${toDay(monday + 6 * day)}`;
}

/** The nearest such day before or after the start, never the start itself; 1 is Monday. */
function toWeekday(start: Date, weekday: number, isPast: boolean): number {
  const ahead = (weekday - start.getUTCDay() + 7) % 7 || 7;
  const back = (start.getUTCDay() - weekday + 7) % 7 || 7;
  return start.getTime() + (isPast ? -back : ahead) * day;
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
