import type { DateDraft } from '../draft.ts';
import { isRealDay } from './to-edtf.ts';

/** A document's date of another year says nothing of a day and month without one. */
const halfYear = 183 * 86_400_000;

/**
 * The dates with the years filled in that their words leave out, where only one year fits: the one nearest the
 * document's own date, or the one in which the weekday is right, from the years the text names to the next.
 */
export function inferYears(dates: readonly DateDraft[], documentDate: string | undefined): DateDraft[] {
  const named = listYears(dates);
  return dates.map((date) => {
    const year = isDayWithoutYear(date.date) ? chooseYear(date, named, documentDate) : undefined;
    return year === undefined ? date : { ...date, date: `${year}${date.date.slice(4)}`, basis: 'inferred' };
  });
}

function chooseYear(date: DateDraft, named: readonly number[], documentDate: string | undefined): number | undefined {
  if (documentDate !== undefined) {
    const year = Number(documentDate.slice(0, 4));
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

function isNear(date: DateDraft, year: number, documentDate: string): boolean {
  return Math.abs(Date.parse(`${year}${date.date.slice(4)}`) - Date.parse(documentDate)) < halfYear;
}

function isRightDay({ date, weekday }: DateDraft, year: number): boolean {
  const [, month, day] = date.split('-').map(Number);
  if (!isRealDay({ year, month, day })) return false;
  const actual = new Date(Date.UTC(year, (month ?? 1) - 1, day)).getUTCDay();
  return weekday === undefined || weekday % 7 === actual;
}

function listYears(dates: readonly DateDraft[]): number[] {
  return dates.flatMap(({ date }) => [...date.matchAll(/(?:^|\/)(\d{4})/gu)].map(([, year]) => Number(year)));
}

function isDayWithoutYear(date: string): boolean {
  return /^XXXX-\d\d-\d\d$/u.test(date);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function only(years: readonly number[]): number | undefined {
  return years.length === 1 ? years[0] : undefined;
}
