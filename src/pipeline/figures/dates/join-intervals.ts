import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { DateFault } from './date-fault.ts';

/** Dates in order, and what is wrong with the words of dates. */
export interface DateFindings {
  readonly dates: readonly DateDraft[];
  readonly faults: readonly DateFault[];
}

/**
 * Returns a function that makes one period of two dates said as one: “dal 2019 al 2023”, “30 iunie – 1 iulie”. Two that
 * stand the wrong way round stay two; a hyphen between them is a fault.
 */
export function createIntervalJoiner({
  dates,
}: FigureLexicon): (tokens: readonly Token[], found: readonly DateDraft[]) => DateFindings {
  const openers = createPhraseTable(
    dates.intervals.flatMap((pair, at) => pair.open.map((word) => [word, at] as const)),
  );
  const closers = dates.intervals.map((pair) => createWordTable(pair.close));

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
      const between = tokens.slice(first.to, second.from);
      return between.length === 1 && between[0] !== undefined && isHyphen(between[0]);
    }

    function isPair(first: DateDraft, second: DateDraft): boolean {
      const pair = opened.get(first.from)?.value;
      return pair !== undefined && closers[pair]?.match(tokens, first.to)?.to === second.from;
    }
  };
}

function join(first: DateDraft, second: DateDraft): DateDraft | undefined {
  if (first.date.includes('/') || second.date.includes('/')) return undefined;
  const year = second.date.slice(0, 4);
  const start = first.date.startsWith('XXXX') && year !== 'XXXX' ? year + first.date.slice(4) : first.date;
  if (isReversed(start, second.date)) return undefined;
  return { ...second, from: first.from, date: `${start}/${second.date}`, role: 'in' };
}

function isReversed(first: string, second: string): boolean {
  return !/[X/]/u.test(first + second) && first > second;
}
