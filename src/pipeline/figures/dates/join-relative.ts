import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

/**
 * Returns a function that puts a relative year to the month or part of a year before it: “the fourth quarter of last
 * year” becomes `{Y-1}-Q4`.
 */
export function createRelativeJoiner({ dates }: FigureLexicon) {
  const linkers = createWordTable([...dates.linkers, ...dates.in]);

  const ownYear = createWordTable(dates.ownYear);

  return (tokens: readonly Token[], found: readonly DateDraft[]): DateDraft[] => {
    const joined: DateDraft[] = [];
    for (const date of found.map((each) => withOwnYear(tokens, each))) {
      const before = joined.at(-1);
      const isPart = before !== undefined && /^XXXX-[^/]+$/u.test(before.date) && /^\{Y[^}]+\}$/u.test(date.date);
      if (isPart && isBeside(tokens, before.to, date.from))
        joined[joined.length - 1] = { ...before, to: date.to, date: date.date + before.date.slice(4) };
      else if (before && opensYear(before, date))
        joined[joined.length - 1] = { ...date, from: before.from, date: before.date + date.date.slice(4) };
      else joined.push(date);
    }
    return joined;
  };

  /** “去年12月”: the year stands first, right before its part. */
  function opensYear(year: DateDraft, part: DateDraft): boolean {
    return /^\{Y[^}]+\}$/u.test(year.date) && /^XXXX-[^/]+$/u.test(part.date) && year.to === part.from;
  }

  function withOwnYear(tokens: readonly Token[], date: DateDraft): DateDraft {
    const isPart = /^XXXX-[QH]\d$/u.test(date.date);
    const year = isPart ? findOwnYear(tokens, date.to) : undefined;
    return year ? { ...date, to: year.to, date: `{Y+0}${date.date.slice(4)}` } : date;
  }

  function findOwnYear(tokens: readonly Token[], at: number) {
    const linker = linkers.match(tokens, at);
    return ownYear.match(tokens, at) ?? (linker && ownYear.match(tokens, linker.to));
  }

  function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
    return from === to || linkers.match(tokens, from)?.to === to;
  }
}
