import { isHyphen, type Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { createCalendarParts } from './calendar-parts.ts';
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
  const { readDay, readLastDay, readMonth, readYear, skipLinker } = createCalendarParts(tables);

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

  function isDoubtful(tokens: readonly Token[], month: Match<number>): boolean {
    const isOther = tables.doubtfulMonths.has(tokens[month.to - 1]?.key ?? '');
    return isOther && tokens[month.to]?.kind === 'word' && !isFunctionWord(tokens, month.to);
  }
}
