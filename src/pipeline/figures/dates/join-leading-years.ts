import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

export interface LeadingYears {
  /** Whether the date before is a year, and nothing but a stop or a word for it stands between it and `at`. */
  readonly isBehind: (tokens: readonly Token[], at: number, before: DateDraft | undefined) => boolean;
  /** Where the month or part would begin whose year ends at `to`. */
  readonly skip: (tokens: readonly Token[], to: number) => number | undefined;
  /** The dates with each such year put to the month or part of a year behind it. */
  readonly join: (tokens: readonly Token[], found: readonly DateDraft[]) => DateDraft[];
}

const year = /^(?:\d{4}|\{Y[^}]+\})$/u;

/** The rules of languages that write the year first: “2023. október 21-én”, “2023 első felében”, “tavaly októberben”. */
export function createLeadingYears({ dates }: FigureLexicon): LeadingYears {
  const between = createWordTable([...dates.linkers, ...dates.yearMarks]);

  function isBehind(tokens: readonly Token[], at: number, before: DateDraft | undefined): boolean {
    if (!dates.leadingYears || !before || !year.test(before.date)) return false;
    return before.to === at || between.match(tokens, before.to)?.to === at;
  }

  return {
    isBehind,
    skip: (tokens, to) => (dates.leadingYears ? (between.match(tokens, to)?.to ?? to) : undefined),
    join: (tokens, found) => {
      const joined: DateDraft[] = [];
      for (const date of found) {
        const before = joined.at(-1);
        if (before && isPart(date, before) && isBehind(tokens, date.from, before))
          joined[joined.length - 1] = { ...date, from: before.from, date: date.date.replaceAll('XXXX', before.date) };
        else joined.push(date);
      }
      return joined;
    },
  };
}

/** Whether the date lacks its year; a year said from the day of writing takes no span. */
function isPart({ date }: DateDraft, before: DateDraft): boolean {
  return date.startsWith('XXXX-') && !(before.date.startsWith('{') && date.includes('/'));
}
