import { skipSuffix } from '../numerals/skip-suffix.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { isHyphen, type Match } from '../tokens/phrase-table.ts';
import { isGlued, isGluedDigits, type Token } from '../tokens/tokenise.ts';
import type { DateTables } from './date-tables.ts';

type PartReader = (tokens: readonly Token[], at: number) => Match<number> | undefined;

export interface CalendarParts {
  /** A number of one or two digits with its suffix; whether the month has such a day is for the caller to see. */
  readonly readDay: PartReader;
  /** The day behind a hyphen. */
  readonly readLastDay: PartReader;
  /** The month's number, 1 to 12. */
  readonly readMonth: PartReader;
  /** The year, also behind a comma or a linking word. */
  readonly readYear: PartReader;
  /** The token behind up to two linking words. */
  readonly skipLinker: (tokens: readonly Token[], at: number) => number;
}

/** Returns the readers of the parts of a date with a month name. */
export function createCalendarParts(tables: DateTables): CalendarParts {
  return {
    readDay,
    readLastDay: (tokens, at) => {
      const hyphen = tokens[at];
      return hyphen && isHyphen(hyphen) ? readDay(tokens, at + 1) : undefined;
    },
    readMonth: (tokens, at) => {
      const month = tables.months.match(tokens, at);
      // Irish writes what a preposition adds in small letters: “mBealtaine”, “bhFeabhra”.
      const isCapital = /^\p{Ll}{0,2}\p{Lu}/u.test(tokens[at]?.text ?? '');
      return month &&
        (isCapital || !tables.hasCapitalMonths) &&
        !(isGlued(tokens, month.to) && tokens[month.to]?.kind === 'word')
        ? month
        : undefined;
    },
    readYear: (tokens, at) => {
      const direct = toYear(tokens, at);
      if (direct) return direct;
      if (tokens[at]?.text === ',') return toYear(tokens, at + 1);
      return toYear(tokens, skipLinker(tokens, at));
    },
    skipLinker,
  };

  function readDay(tokens: readonly Token[], at: number): Match<number> | undefined {
    const first = tables.firstDay.match(tokens, at);
    if (first) return { to: first.to, value: 1 };
    const word = tables.dayWords.match(tokens, at);
    if (word) return word;
    const token = tokens[at];
    if (token?.kind !== 'digits' || token.text.length > 2 || isPartOfNumber(tokens, at)) return undefined;
    const suffix = isGlued(tokens, at + 1) ? tables.suffixes.match(tokens, at + 1) : undefined;
    const to = suffix?.to ?? skipSuffix(tokens, at + 1, tables.suffixes);
    return { to, value: Number(toAsciiDigits(token.text)) };
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
  const isAfter =
    isGlued(tokens, at + 1) && /^[.,:']$/u.test(tokens[at + 1]?.key ?? '') && isGluedDigits(tokens, at + 2);
  const isBefore =
    isGlued(tokens, at) &&
    /^[.,:/']$/u.test(tokens[at - 1]?.key ?? '') &&
    tokens[at - 2]?.kind === 'digits' &&
    isGlued(tokens, at - 1);
  return isAfter || isBefore;
}
