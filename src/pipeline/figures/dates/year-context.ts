import type { FigureLexicon } from '../figure-lexicon.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { UnitTables } from '../units/unit-table.ts';
import { toYear } from './calendar-parts.ts';
import type { Surroundings } from './date-surroundings.ts';
import type { CountedAfter, YearContext } from './read-year.ts';

type CountedTest = (tokens: readonly Token[], to: number) => CountedAfter;

/** Returns a function that says how sure the words around the digits at a token make it that they are a year. */
export function createYearContextFinder(
  { dates, units }: FigureLexicon,
  { signs }: UnitTables,
  testCounted: CountedTest,
) {
  const { bareYears, verbSecond } = dates;
  const isNounClear = units.counted.noun === 'capital';

  return (tokens: readonly Token[], at: number, around: Surroundings): YearContext =>
    settle(tokens, at, around, toContext(tokens, at, around));

  /**
   * Where years need no preposition, one before a noun is a year unless it is round or something compares it; where
   * nouns can be told, a round or old one before a noun is what they are counted by: “in 2000 Haushalten”.
   */
  function settle(tokens: readonly Token[], at: number, around: Surroundings, context: YearContext): YearContext {
    const year = toYear(tokens, at);
    if (!year || context === 'never' || around.yearWords.has(at)) return context;
    const isRound = year.value % 100 === 0;
    // Behind what opens a sentence a verb may follow, which can look like a noun: “In 1648 tekenden”.
    // Where a word behind a year shows that it is one, a noun there instead shows that it is none: “в 2000 домов”.
    const isMarked = dates.yearMarks.length > 0;
    const isTold = isNounClear || isMarked || (verbSecond && (around.contexts.get(at)?.from ?? 0) > 0);
    if (isTold && (isRound || year.value < 1900) && testCounted(tokens, year.to) === 'noun') return 'never';
    if (bareYears && context === 'none' && year.value % 10 !== 0 && opensClause(tokens, at)) return 'strong';
    return bareYears && context === 'none' && !isRound && !around.comparisons.has(at) ? 'weak' : context;
  }

  function toContext(tokens: readonly Token[], at: number, around: Surroundings): YearContext {
    const before = tokens[at - 1];
    if (around.countedYears.has(at) || dates.yearFirst.years.length > 0) return 'never';
    if (around.contexts.has(at) || around.yearWords.has(at)) return 'strong';
    if (around.references.has(at) || signs.match(tokens, at - 1)) return 'never';
    if (around.yearContexts.has(at) || before?.text === '(') return 'weak';
    if (isGlued(tokens, at) && before && !/^[('"„“«[–—]$/u.test(before.text)) {
      return around.yearContexts.has(at - 1) && before.text === '-' ? 'weak' : 'never';
    }
    return 'none';
  }
}

/** “…, 1871 entstand das Reich”: a word in small letters follows a number that opens a clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const isFirst = at === 0 || tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === ';';
  return isFirst && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && (tokens[at]?.text ?? '') >= '1500';
}
