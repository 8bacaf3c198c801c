import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { DateFault } from './date-fault.ts';
import type { DateTables } from './date-tables.ts';

/** Dates in order, and what is wrong with the words of dates. */
export interface DateFindings {
  readonly dates: readonly DateDraft[];
  readonly faults: readonly DateFault[];
}

/**
 * Returns a function that makes one period of two dates said as one: “dal 2019 al 2023”, “30 iunie – 1 iulie”. Two that
 * stand the wrong way round stay two; a hyphen between them is a fault.
 */
export function createIntervalJoiner(
  { dates, cues }: FigureLexicon,
  { weekdays }: Pick<DateTables, 'weekdays'>,
): (tokens: readonly Token[], found: readonly DateDraft[]) => DateFindings {
  const openers = createPhraseTable(
    dates.intervals.flatMap((pair, at) => pair.open.map((word) => [word, at] as const)),
  );
  const closers = dates.intervals.map((pair) => createWordTable(pair.close));
  const marks = createWordTable(cues.rangeMarks);
  const yearMarks = createWordTable(dates.yearMarks);
  const sinceBehind = createWordTable(dates.sinceBehind);

  return (tokens, found) => {
    const opened = markEnds(tokens, openers);
    const joined: DateDraft[] = [];
    const faults: DateFault[] = [];
    for (const date of found) {
      const before = joined.at(-1);
      const isHyphened = before !== undefined && isBesideHyphen(before, date);
      const interval = before && (isHyphened || isPair(before, date)) ? join(before, date) : undefined;
      if (isHyphened && isReversed(before.date, date.date))
        faults.push({ ruleId: 'reversed-dates', from: before.from, to: date.to });
      if (interval) joined[joined.length - 1] = interval;
      else joined.push(date);
    }
    return { dates: joined, faults };

    function isBesideHyphen(first: DateDraft, second: DateDraft): boolean {
      const to = skipYearMark(first.to);
      if (marks.match(tokens, to)?.to === second.from) return true;
      const between = tokens.slice(to, second.from);
      return between.length === 1 && between[0] !== undefined && isHyphen(between[0]);
    }

    function isPair(first: DateDraft, second: DateDraft): boolean {
      const pair = (opened.get(first.from) ?? opened.get(skipWeekday(first.from)))?.value;
      if (first.role === 'since' && second.role === 'until' && skipRoleWord(first.to) === second.from) return true;
      const closer = pair === undefined ? undefined : closers[pair]?.match(tokens, skipYearMark(first.to));
      return closer !== undefined && (closer.to === second.from || closer.to === skipWeekday(second.from));
    }

    /** “2020**-tól** 2023-ig”. */
    function skipRoleWord(at: number): number {
      return sinceBehind.match(tokens, at)?.to ?? at;
    }

    /** “du **mercredi** 26 juin au **mardi** 23 juillet”: where the weekday before a date starts. */
    function skipWeekday(at: number): number {
      return weekdays.match(tokens, at - 1)?.to === at ? at - 1 : at;
    }

    /** “с 2019 **года** по 2023 год”. */
    function skipYearMark(at: number): number {
      return yearMarks.match(tokens, at)?.to ?? at;
    }
  };
}

function join(first: DateDraft, second: DateDraft): DateDraft | undefined {
  if (/[/{]/u.test(first.date + second.date)) return undefined;
  const year = second.date.slice(0, 4);
  const start = first.date.startsWith('XXXX') && year !== 'XXXX' ? year + first.date.slice(4) : first.date;
  const isOfSameYear = year === 'XXXX' && !first.date.startsWith('XXXX');
  const end = isOfSameYear ? first.date.slice(0, 4) + second.date.slice(4) : second.date;
  if (isReversed(start, end)) return undefined;
  const { weekday: _, ...rest } = second;
  const weekday = first.weekday === undefined ? {} : { weekday: first.weekday };
  return { ...rest, ...weekday, from: first.from, date: `${start}/${end}`, role: 'in' };
}

function isReversed(first: string, second: string): boolean {
  return !/[X/{]/u.test(first + second) && first > second;
}
