import type { FigureLexicon } from '../figure-lexicon.ts';
import type { NumeralReaders } from '../numerals/read-numeral.ts';
import { createStartTest, listPhrases, type TokenTest } from '../tokens/start-test.ts';
import type { DateTables } from './date-tables.ts';

/** Returns a test of whether a date may start at a token, which all readers of dates need and few words pass. */
export function createDateStartTest(
  { dates }: FigureLexicon,
  { months, weekdays }: DateTables,
  { mayStart }: NumeralReaders,
): TokenTest {
  // What only leads to a date or stands within one starts none.
  const {
    sources,
    in: leading,
    since,
    until,
    yearContexts,
    linkers,
    dayLinkers,
    intervals,
    monthContexts,
    ...starting
  } = dates;
  const isStart = createStartTest(listPhrases(starting));

  return (tokens, at) => {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind === 'digits') return true;
    if (token.kind === 'other') return token.key === "'" && (tokens[at + 1]?.kind === 'digits' || isStart(tokens, at));
    return (
      isStart(tokens, at) ||
      months.match(tokens, at) !== undefined ||
      weekdays.match(tokens, at) !== undefined ||
      mayStart(tokens, at)
    );
  };
}
