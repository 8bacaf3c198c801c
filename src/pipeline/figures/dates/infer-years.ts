import type { DateDraft } from '../draft.ts';
import { isRelative, resolveRelative } from './resolve-relative.ts';
import { isRealDay } from './to-edtf.ts';

/** A document's date of another year says nothing of a day and month without one. */
const halfYear = 183 * 86_400_000;
const monthLength = 'XXXX-01'.length;

/**
 * The dates with what their words leave out filled in where only one year fits: the one nearest the document's own
 * date, or the one in which the weekday is right, from the years the text names to the next. Parts of a year are the last
 * that has begun. `undefined` for dates said from a day of writing that is not known.
 */
export function inferYears(
  dates: readonly DateDraft[],
  documentDate: string | undefined,
): readonly (DateDraft | undefined)[] {
  const named = listYears(dates);
  return dates.map((date) => {
    if (isRelative(date.date)) return fromRelative(date, documentDate);
    const year = isWithoutYear(date.date) ? chooseYear(date, named, documentDate) : undefined;
    return year === undefined ? date : { ...date, date: date.date.replaceAll('XXXX', `${year}`), basis: 'inferred' };
  });
}

function fromRelative(draft: DateDraft, documentDate: string | undefined): DateDraft | undefined {
  const date = resolveRelative(draft.date, documentDate);
  if (date === undefined) return undefined;
  return { ...draft, date, basis: date.startsWith('X') ? 'stated' : 'inferred' };
}

function chooseYear(date: DateDraft, named: readonly number[], documentDate: string | undefined): number | undefined {
  if (documentDate !== undefined) {
    const year = Number(documentDate.slice(0, 4));
    const part = /^XXXX-([QH])(\d)$/u.exec(date.date);
    if (part) return hasBegun(part[1] === 'Q' ? 3 : 6, Number(part[2]), documentDate) ? year : year - 1;
    if (date.isPast && date.weekday === undefined) return isToCome(date, year, documentDate) ? year - 1 : year;
    if (date.isToCome && date.weekday === undefined) return isBefore(date, year, documentDate) ? year + 1 : year;
    return only(
      [year - 1, year, year + 1].filter((each) => isNear(date, each, documentDate) && isRightDay(date, each)),
    );
  }
  if (date.weekday === undefined || named.length === 0) return undefined;
  const latest = named.reduce((a, b) => Math.max(a, b));
  const earliest = Math.max(
    named.reduce((a, b) => Math.min(a, b)),
    latest - 10,
  );
  const fitting = (from: number, to: number) => range(from, to).filter((year) => isRightDay(date, year));
  return only(fitting(latest, latest + 1)) ?? only(fitting(earliest, latest + 2));
}

/** Whether the day, or the first of the month, is behind the date of the document. */
function isToCome({ date }: DateDraft, year: number, documentDate: string): boolean {
  return `${year}${date.slice(4, 10)}` > documentDate;
}

/** Whether the day, or the month, is over by the date of the document. */
function isBefore({ date }: DateDraft, year: number, documentDate: string): boolean {
  const day = `${year}${date.slice(4, 10)}`;
  return day < documentDate.slice(0, day.length);
}

/** Whether the part of that many months had begun in the year of the document by its date. */
function hasBegun(months: number, order: number, documentDate: string): boolean {
  return (order - 1) * months < Number(documentDate.slice(5, 7));
}

function isNear(date: DateDraft, year: number, documentDate: string): boolean {
  const [start = ''] = date.date.split('/');
  const middle = start.length === monthLength ? `${year}${start.slice(4)}-15` : `${year}${start.slice(4)}`;
  return Math.abs(Date.parse(middle) - Date.parse(documentDate)) < halfYear;
}

function isRightDay({ date, weekday }: DateDraft, year: number): boolean {
  const [, month, day = 1] = (date.split('/')[0] ?? '').split('-').map(Number);
  if (!isRealDay({ year, month, day })) return false;
  const actual = new Date(Date.UTC(year, (month ?? 1) - 1, day)).getUTCDay();
  return weekday === undefined || weekday % 7 === actual;
}

function listYears(dates: readonly DateDraft[]): number[] {
  return dates.flatMap(({ date }) => [...date.matchAll(/(?:^|\/)(\d{4})/gu)].map(([, year]) => Number(year)));
}

/** Days, months, days to days of one year, and parts of a year. */
function isWithoutYear(date: string): boolean {
  return /^XXXX-(?:[QH]\d|\d\d(?:-\d\d)?)(?:\/XXXX-\d\d(?:-\d\d)?)?$/u.test(date);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function only(years: readonly number[]): number | undefined {
  return years.length === 1 ? years[0] : undefined;
}
