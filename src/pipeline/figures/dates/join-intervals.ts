import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

/** Returns a function that makes one period of two dates said as one: “dal 2019 al 2023”, “30 iunie – 1 iulie”. */
export function createIntervalJoiner({
  dates,
}: FigureLexicon): (tokens: readonly Token[], found: readonly DateDraft[]) => DateDraft[] {
  const openers = createPhraseTable(
    dates.intervals.flatMap((pair, at) => pair.open.map((word) => [word, at] as const)),
  );
  const closers = dates.intervals.map((pair) => createWordTable(pair.close));

  return (tokens, found) => {
    const opened = markEnds(tokens, openers);
    const joined: DateDraft[] = [];
    for (const date of found) {
      const before = joined.at(-1);
      const interval = before && isPair(before, date) ? join(before, date) : undefined;
      if (interval) joined[joined.length - 1] = interval;
      else joined.push(date);
    }
    return joined;

    function isPair(first: DateDraft, second: DateDraft): boolean {
      const between = tokens.slice(first.to, second.from);
      if (between.length === 1 && between[0] && isHyphen(between[0])) return true;
      const pair = opened.get(first.from)?.value;
      return pair !== undefined && closers[pair]?.match(tokens, first.to)?.to === second.from;
    }
  };
}

function join(first: DateDraft, second: DateDraft): DateDraft | undefined {
  if (first.date.includes('/') || second.date.includes('/')) return undefined;
  const year = second.date.slice(0, 4);
  const start = first.date.startsWith('XXXX') && year !== 'XXXX' ? year + first.date.slice(4) : first.date;
  if (!start.includes('X') && !second.date.includes('X') && start > second.date) return undefined;
  return { ...second, from: first.from, date: `${start}/${second.date}`, role: 'in' };
}
