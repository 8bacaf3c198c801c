import type { FigureLexicon } from '../figure-lexicon.ts';
import { type Ends, markEnds } from '../tokens/mark-ends.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { DateContext, DateTables } from './date-tables.ts';

/** What ends before each token, and may say that a date or a year begins there. */
export interface Surroundings {
  readonly contexts: Ends<DateContext>;
  readonly yearContexts: Ends<true>;
  readonly yearWords: Ends<true>;
  readonly monthWords: Ends<true>;
  readonly references: Ends<true>;
  /** Tokens that look like years and are counts. */
  readonly countedYears: ReadonlySet<number>;
  readonly comparisons: Ends<true>;
  readonly past: Ends<true>;
  readonly clocks: Ends<true>;
  readonly streets: Ends<true>;
}

/** Returns a function that gives the surroundings of the dates among the tokens of a segment. */
export function createSurroundings(
  { cues, dates, units }: FigureLexicon,
  tables: DateTables,
  findCountedYears: (tokens: readonly Token[]) => ReadonlySet<number>,
): (tokens: readonly Token[]) => Surroundings {
  const references = createWordTable(units.references);
  const comparisons = createWordTable(cues.before.flatMap((cue) => cue.words));
  const past = createWordTable(dates.past);
  const clocks = createWordTable(units.clock.always);
  const streets = createWordTable(units.streetWords);

  return (tokens) => ({
    contexts: markEnds(tokens, tables.contexts),
    yearContexts: markEnds(tokens, tables.yearContexts),
    yearWords: markEnds(tokens, tables.yearWords),
    monthWords: markEnds(tokens, tables.monthWords),
    references: markEnds(tokens, references),
    countedYears: findCountedYears(tokens),
    comparisons: markEnds(tokens, comparisons),
    past: markEnds(tokens, past),
    clocks: markEnds(tokens, clocks),
    streets: markEnds(tokens, streets),
  });
}
