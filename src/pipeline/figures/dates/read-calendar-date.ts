import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { isHyphen, type Match } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { DateTables } from './date-tables.ts';
import { isRealDay, toEdtf } from './to-edtf.ts';

export interface CalendarDate {
  readonly from: number;
  readonly to: number;
  readonly date: string;
  readonly weekday?: number;
}

export type CalendarReader = (tokens: readonly Token[], at: number, isInContext: boolean) => CalendarDate | undefined;

/** Returns a reader of dates with a month name: “venerdì 12 aprile 2024”, “April 12, 2024”, “5–9 iulie”, “martie 2013”. */
export function createCalendarReader(
  tables: DateTables,
  isFunctionWord: (tokens: readonly Token[], at: number) => boolean,
): CalendarReader {
  return (tokens, at, isInContext) => {
    const weekday = tables.weekdays.match(tokens, at);
    const comma = weekday && tokens[weekday.to]?.text === ',' ? weekday.to + 1 : weekday?.to;
    const from = comma ?? at;
    const found = readDayFirst(tokens, from) ?? readMonthFirst(tokens, from, isInContext && !weekday);
    return found && { ...found, ...(weekday ? { weekday: weekday.value } : {}) };
  };

  function readDayFirst(tokens: readonly Token[], from: number): CalendarDate | undefined {
    const day = readDay(tokens, from);
    if (!day) return undefined;
    const last = readLastDay(tokens, day.to);
    const month = readMonth(tokens, skipLinker(tokens, last?.to ?? day.to));
    if (!month) return undefined;
    const year = readYear(tokens, month.to);
    if (!year && isDoubtful(tokens, month)) return undefined;
    const start = { year: year?.value, month: month.value, day: day.value };
    const end = { ...start, day: last?.value ?? day.value };
    if (!isRealDay(start) || !isRealDay(end) || end.day < start.day) return undefined;
    const date = last ? `${toEdtf(start)}/${toEdtf(end)}` : toEdtf(start);
    return { from, to: year?.to ?? month.to, date };
  }

  function readMonthFirst(tokens: readonly Token[], from: number, isInContext: boolean): CalendarDate | undefined {
    const month = readMonth(tokens, from);
    if (!month) return undefined;
    return readMonthDay(tokens, from, month) ?? readMonths(tokens, from, month, isInContext);
  }

  function readMonthDay(tokens: readonly Token[], from: number, month: Match<number>): CalendarDate | undefined {
    const day = tables.order.startsWith('m') || tables.order.startsWith('y') ? readDay(tokens, month.to) : undefined;
    if (!day) return undefined;
    const year = readYear(tokens, day.to);
    const start = { year: year?.value, month: month.value, day: day.value };
    return isRealDay(start) ? { from, to: year?.to ?? day.to, date: toEdtf(start) } : undefined;
  }

  function readMonths(
    tokens: readonly Token[],
    from: number,
    month: Match<number>,
    isInContext: boolean,
  ): CalendarDate | undefined {
    const hyphen = tokens[month.to];
    const last = hyphen && isHyphen(hyphen) ? readMonth(tokens, month.to + 1) : undefined;
    const year = readYear(tokens, last?.to ?? month.to);
    const to = year?.to ?? last?.to ?? month.to;
    if (!year && !last && (!isInContext || tables.doubtfulMonths.has(tokens[from]?.key ?? ''))) return undefined;
    const start = toEdtf({ year: year?.value, month: month.value });
    return { from, to, date: last ? `${start}/${toEdtf({ year: year?.value, month: last.value })}` : start };
  }

  function readDay(tokens: readonly Token[], at: number): Match<number> | undefined {
    const first = tables.firstDay.match(tokens, at);
    if (first) return { to: first.to, value: 1 };
    const token = tokens[at];
    const value = token?.kind === 'digits' && token.text.length <= 2 ? Number(toAsciiDigits(token.text)) : 0;
    if (value < 1 || value > 31 || isPartOfNumber(tokens, at)) return undefined;
    const suffix = isGlued(tokens, at + 1) ? tables.suffixes.match(tokens, at + 1) : undefined;
    return { to: suffix?.to ?? at + 1, value };
  }

  function readLastDay(tokens: readonly Token[], at: number): Match<number> | undefined {
    const hyphen = tokens[at];
    return hyphen && isHyphen(hyphen) ? readDay(tokens, at + 1) : undefined;
  }

  function readMonth(tokens: readonly Token[], at: number): Match<number> | undefined {
    const month = tables.months.match(tokens, at);
    const isCapital = /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    return month &&
      (isCapital || !tables.hasCapitalMonths) &&
      !(isGlued(tokens, month.to) && tokens[month.to]?.kind === 'word')
      ? month
      : undefined;
  }

  function isDoubtful(tokens: readonly Token[], month: Match<number>): boolean {
    const isOther = tables.doubtfulMonths.has(tokens[month.to - 1]?.key ?? '');
    return isOther && tokens[month.to]?.kind === 'word' && !isFunctionWord(tokens, month.to);
  }

  function readYear(tokens: readonly Token[], at: number): Match<number> | undefined {
    const direct = toYear(tokens, at);
    if (direct) return direct;
    if (tokens[at]?.text === ',') return toYear(tokens, at + 1);
    return toYear(tokens, skipLinker(tokens, at));
  }

  function skipLinker(tokens: readonly Token[], at: number): number {
    const linker = tables.linkers.match(tokens, at);
    return linker ? (tables.linkers.match(tokens, linker.to)?.to ?? linker.to) : at;
  }
}

/** A year of four digits that nothing is written against. */
export function toYear(tokens: readonly Token[], at: number): Match<number> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.text.length !== 4 || isPartOfNumber(tokens, at)) return undefined;
  const value = Number(toAsciiDigits(token.text));
  return value >= 1000 && value < 2200 ? { to: at + 1, value } : undefined;
}

/** Whether digits go on behind a separator: `12.500`, `10:30`, `81/2005`. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const isAfter = isGlued(tokens, at + 1) && /^[.,:']$/u.test(tokens[at + 1]?.key ?? '') && isDigits(tokens, at + 2);
  const isBefore =
    isGlued(tokens, at) &&
    /^[.,:/']$/u.test(tokens[at - 1]?.key ?? '') &&
    tokens[at - 2]?.kind === 'digits' &&
    isGlued(tokens, at - 1);
  return isAfter || isBefore;
}

function isDigits(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) && tokens[at]?.kind === 'digits';
}
