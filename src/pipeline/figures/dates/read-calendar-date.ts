import { isHyphen, type Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { createCalendarParts } from './calendar-parts.ts';
import { type DateTables, joinKeys } from './date-tables.ts';
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
  readSpelledDay: (tokens: readonly Token[], at: number) => Match<number> | undefined,
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
    const [listed, spelled] = [readDay(tokens, from), readSpelledDay(tokens, from)];
    const day = (listed?.to ?? 0) >= (spelled?.to ?? 0) ? listed : spelled;
    if (!day) return undefined;
    const last = readLastDay(tokens, day.to);
    const month = readMonth(tokens, skipLinker(tokens, last?.to ?? day.to));
    if (!month) return undefined;
    const year = readYear(tokens, month.to);
    // “15. maja”, “esimesel mail”: behind an ordinal the word is no other.
    const isOrdinal = day === spelled || tokens[day.to - 1]?.text === '.';
    if (!year && !isOrdinal && isDoubtful(tokens, month)) return undefined;
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
    // “májusban 4 százalék”: behind a form that says when no day follows.
    const isWhen = tables.whenMonths.has(joinKeys(tokens.slice(from, month.to)));
    const mayHaveDay = /^[my]/u.test(tables.order) && (!isWhen || tables.hasDayMarks);
    const day = mayHaveDay ? readDay(tokens, month.to) : undefined;
    if (!day) return undefined;
    // A stop behind the day makes no ordinal here: it ends the sentence.
    const stop = tokens[day.to - 1]?.text === '.' ? day.to - 1 : day.to;
    const last = tables.hasDayMarks ? readLastDay(tokens, stop) : undefined;
    const to = readDayMark(tokens, month.to, last?.to ?? stop);
    if (to === undefined) return undefined;
    // Where the year stands first, one behind the day begins the next date: “2020. március 11-től 2022. június 1-jéig”.
    const year = tables.hasLeadingYears ? undefined : readYear(tokens, to);
    const start = { year: year?.value, month: month.value, day: day.value };
    const end = { ...start, day: last?.value ?? day.value };
    if (!isRealDay(start) || !isRealDay(end) || end.day < start.day) return undefined;
    return { from, to: year?.to ?? to, date: last ? `${toEdtf(start)}/${toEdtf(end)}` : toEdtf(start) };
  }

  /** The end of a day with the word for it, where the language has one: “kovo 5 d.”, but not “kovo 5 mln. eurų”. */
  function readDayMark(tokens: readonly Token[], at: number, to: number): number | undefined {
    const mark = tables.dayMarks.match(tokens, to);
    const isBare = tables.hasDayMarks && !mark && to === at + 1 && tokens[at]?.kind === 'digits';
    const isOpen = isBare && tokens[to]?.kind === 'word';
    return isOpen ? undefined : (mark?.to ?? to);
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
    const key = tokens[from]?.key ?? '';
    const isWhen = (isInContext && !tables.doubtfulMonths.has(key)) || saysWhen(tokens, from, month.to);
    if (!year && !last && !isWhen) return undefined;
    const start = toEdtf({ year: year?.value, month: month.value });
    return { from, to, date: last ? `${start}/${toEdtf({ year: year?.value, month: last.value })}` : start };
  }

  /** “januarja”, “aprilli **lõpus**”, “április **óta**”; a name may begin a sentence: “Julija je rekla”. */
  function saysWhen(tokens: readonly Token[], from: number, to: number): boolean {
    const { text = '', key = '' } = tokens[from] ?? {};
    const isName = !tables.hasCapitalMonths && /^\p{Lu}/u.test(text) && tables.doubtfulMonths.has(key);
    const isBefore = [tables.monthContexts, tables.contextsBehind].some((table) => table.match(tokens, to));
    return isBefore || (!isName && tables.whenMonths.has(joinKeys(tokens.slice(from, to))));
  }

  function isDoubtful(tokens: readonly Token[], month: Match<number>): boolean {
    const isOther = tables.doubtfulMonths.has(tokens[month.to - 1]?.key ?? '');
    return isOther && tokens[month.to]?.kind === 'word' && !isFunctionWord(tokens, month.to);
  }
}
