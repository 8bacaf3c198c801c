import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { createNounFinder } from '../units/find-noun.ts';
import { createCalendarParts, toYear } from './calendar-parts.ts';
import type { DateTables } from './date-tables.ts';
import { readUnrealNumericDate } from './read-numeric-date.ts';
import { isRealDay } from './to-edtf.ts';

type EndReader = (tokens: readonly Token[], at: number, isInContext: boolean) => number | undefined;

const opening = /^[('"„“«[–—]$/u;
const closing = /^[.;!?)]$/u;
const longestMonth = 31;
/** A month's name as short as “set” or “mar” is too often another word. */
const shortestName = 4;

/**
 * Returns a reader of what is written as a day and is none, such as “31 February 2023”, “February 30.” or `13/45/2023`:
 * the token index behind it. What a number and a month may say otherwise (“31 April showers”) is left alone.
 */
export function createImpossibleDateReader(lexicon: FigureLexicon, tables: DateTables): EndReader {
  const { readDay, readLastDay, readMonth, readYear } = createCalendarParts(tables);
  const { findCounted } = createNounFinder(lexicon);
  const dayLinkers = createWordTable(lexicon.dates.dayLinkers);
  const joiners = createWordTable(lexicon.cues.ranges.flatMap((pair) => pair.close));

  return (tokens, at, isInContext) => {
    const before = tokens[at - 1];
    if (isGlued(tokens, at) && before && !opening.test(before.text)) return undefined;
    return (
      readUnrealNumericDate(tokens, at) ??
      readDayFirst(tokens, at, isInContext) ??
      readListed(tokens, at, isInContext) ??
      readMonthFirst(tokens, at)
    );
  };

  function readDayFirst(tokens: readonly Token[], at: number, isInContext: boolean): number | undefined {
    const day = readDay(tokens, at);
    if (!day) return undefined;
    const last = readLastDay(tokens, day.to);
    const { to, value } = last ?? day;
    const isOrdinal = tokens[to - 1]?.kind !== 'digits';
    const linker = (isOrdinal ? tables.linkers : dayLinkers).match(tokens, to);
    const month = readMonth(tokens, linker?.to ?? to);
    if (!month) return undefined;
    const year = readYear(tokens, month.to);
    if (areReal([day.value, value], month.value, year?.value)) return undefined;
    if (year) return year.to;
    const mayCount = !isInContext || value > longestMonth;
    return isName(tokens, month.to - 1) && !(mayCount && isCounted(tokens, to, month.to)) ? month.to : undefined;
  }

  /** “12 and 31 February”. */
  function readListed(tokens: readonly Token[], at: number, isInContext: boolean): number | undefined {
    const day = readDay(tokens, at);
    const joiner = day && joiners.match(tokens, day.to);
    return joiner && day.value > 0 && day.value <= longestMonth
      ? readDayFirst(tokens, joiner.to, isInContext)
      : undefined;
  }

  /** Without a year, “April 31” must end the sentence: “in April 31 people” is a month and a number. */
  function readMonthFirst(tokens: readonly Token[], at: number): number | undefined {
    const month = tables.order.startsWith('m') ? readMonth(tokens, at) : undefined;
    const day = month && readDay(tokens, month.to);
    if (!day) return undefined;
    const { to, value } = readLastDay(tokens, day.to) ?? day;
    const year = toYear(tokens, tokens[to]?.text === ',' ? to + 1 : to);
    if (areReal([day.value, value], month.value, year?.value)) return undefined;
    if (year) return year.to;
    const isAtEnd = tokens[to] === undefined || [to - 1, to].some((near) => closing.test(tokens[near]?.text ?? ''));
    return isAtEnd && value <= longestMonth && isName(tokens, at) ? to : undefined;
  }

  function isName(tokens: readonly Token[], at: number): boolean {
    const { key = '' } = tokens[at] ?? {};
    return key.length >= shortestName && !tables.doubtfulMonths.has(key);
  }

  /** Whether the number counts a noun behind the month: “45 March winds”. */
  function isCounted(tokens: readonly Token[], day: number, month: number): boolean {
    const noun = findCounted(tokens, day);
    return noun?.isPlural === true && noun.head >= month;
  }
}

function areReal(days: readonly number[], month: number, year: number | undefined): boolean {
  return days.every((day) => isRealDay({ year, month, day }));
}
