import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { createNounFinder } from '../units/find-noun.ts';
import { toYear } from './calendar-parts.ts';
import type { CountedAfter } from './read-year.ts';

type CountedTest = (tokens: readonly Token[], to: number) => CountedAfter;

/**
 * Returns a finder of numbers that look like two years and are the ends of a range: “from 1990 to 2000 people.” It gives
 * the token of each. A noun that may begin a clause (“From 1990 to 2000 exports grew”) leaves them years.
 */
export function createCountedYearFinder(lexicon: FigureLexicon, testCounted: CountedTest) {
  const { cues, units } = lexicon;
  // Where the first word of a noun phrase is the noun, the verb of “dal 1990 al 2000 calò” looks like one.
  const isNounClear = units.counted.noun === 'last';
  const openers = createPhraseTable(cues.ranges.flatMap((pair, at) => pair.open.map((word) => [word, at] as const)));
  const closers = cues.ranges.map((pair) => createWordTable(pair.close));
  const countOpeners = createWordTable(lexicon.dates.countOpeners);
  const { findCounted } = createNounFinder(lexicon);

  return (tokens: readonly Token[]): ReadonlySet<number> => {
    const counted = new Set<number>();
    const opened = markEnds(tokens, openers);
    for (let at = 1; at < tokens.length; at++) {
      const opener = toYear(tokens, at) && opened.get(at);
      if (!opener) continue;
      const closer = closers[opener.value]?.match(tokens, at + 1);
      const second = closer && toYear(tokens, closer.to);
      const isNoYear = countOpeners.match(tokens, opener.from)?.to === at && isGuessed(tokens, second?.to);
      if (!second || !(isNoYear || isCounted(tokens, second.to))) continue;
      counted.add(at).add(closer.to);
    }
    return counted;
  };

  function isCounted(tokens: readonly Token[], to: number): boolean {
    const after = testCounted(tokens, to);
    return after === 'unit' || (after === 'noun' && isNounClear && endsClause(tokens, to));
  }

  /** Whether something may be counted there. */
  function isGuessed(tokens: readonly Token[], to: number | undefined): boolean {
    return to !== undefined && testCounted(tokens, to) === 'noun';
  }

  function endsClause(tokens: readonly Token[], to: number): boolean {
    const next = tokens[findCounted(tokens, to)?.to ?? to];
    return next === undefined || /^[.;:!?)]$/u.test(next.text);
  }
}
