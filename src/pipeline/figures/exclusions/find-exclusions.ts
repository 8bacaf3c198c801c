import { isDocumentYear } from '../dates/is-law-day.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createNumberFormat } from '../numerals/number-format.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { UnitTables } from '../units/unit-table.ts';
import {
  hasLeadingZero,
  isChain,
  isContinued,
  isCoordinate,
  isDecreeDay,
  isDialled,
  isListNumber,
  isPrimed,
  isSpacedScore,
  isStopwatch,
  isTelephone,
  isWordChain,
} from './digit-shapes.ts';
import { createCallFinder } from './find-calls.ts';
import { createReferenceFinder } from './find-references.ts';
import { createTimeFinder } from './find-times.ts';
import type { Run } from './glued-runs.ts';
import { isFactor, isMakersModel, isModelNumber, isVersion } from './name-numbers.ts';
import { createNameTests } from './name-tests.ts';

/** Whether the number at a token is part of a name, a reference, a time of day or the like, and no figure. */
export type ExclusionTest = (at: number) => boolean;

/**
 * Returns a function that says which numbers among the tokens of a segment are no figures: idioms, `F-16`, `007`, `G7`,
 * “art. 5”, `10:30`, `1.2.3`, `[12]`, the numbers of a list, telephone numbers and addresses on the web. `runs` are of
 * `listGluedRuns`.
 */
export function createExclusionFinder(
  lexicon: FigureLexicon,
  units: UnitTables,
): (tokens: readonly Token[], runs: readonly Run[]) => ExclusionTest {
  const idioms = createWordTable(lexicon.numbers.idioms);
  const format = createNumberFormat(lexicon.lang);
  const names = createNameTests(lexicon, units);
  const findReferences = createReferenceFinder(lexicon, names.hasUnit);
  const findTimes = createTimeFinder(lexicon, names.hasUnit);
  const findCalls = createCallFinder(lexicon, names.hasUnit);

  return (tokens, runs) => {
    const excluded = new Set<number>();
    const isReference = findReferences(tokens, (at) => excluded.has(at));
    const isTime = findTimes(tokens);
    const isCalled = findCalls(tokens);
    for (let at = 0; at < tokens.length; at++) {
      exclude(at, idioms.match(tokens, at)?.to ?? at);
      const isStart = tokens[at]?.kind === 'digits' && !excluded.has(at) && !isContinued(tokens, at);
      const run = isStart ? runs[at] : undefined;
      if (run) excludeDigits(at, run);
    }
    return (at) => excluded.has(at);

    function excludeDigits(at: number, run: Run): void {
      if (run.isAddress || isChain(tokens, at, run, format) || isListNumber(tokens, at)) exclude(run.from, run.to);
      else if (isDocumentYear(tokens, at) || isDocumentYear(tokens, at - 2)) exclude(at, run.to);
      else if ([isMakersModel, isSpacedScore, isDecreeDay].some((isOther) => isOther(tokens, at))) exclude(at, run.to);
      else if (
        isCoordinate(tokens, at) ||
        isPrimed(tokens, at) ||
        isStopwatch(tokens, at) ||
        isWordChain(tokens, at, names.isJoint)
      )
        exclude(run.from, run.to);
      else if (isTelephone(tokens, at)) exclude(at - 1, toLastGroup(run.to));
      else if (hasLeadingZero(tokens, at) || isDialled(tokens, at)) exclude(at, toLastGroup(run.to));
      else if (names.isBehindName(tokens, at) || names.isBeforeName(tokens, at)) exclude(at, run.to);
      else if (
        isModelNumber(tokens, at) ||
        (isFactor(tokens, at) && !names.hasUnit(tokens, run.to)) ||
        (isVersion(tokens, at) && !names.hasUnit(tokens, run.to) && !isMeasuredRound(at))
      )
        exclude(at, run.to);
      else if (isReference(at) || isCalled(at) || names.isNumberedService(tokens, at)) exclude(at, toLastGroup(run.to));
      else if (isTime(at)) exclude(at, run.to);
    }

    /** “The **1.0**-litre engine”. */
    function isMeasuredRound(at: number): boolean {
      const hyphen = tokens[at + 3];
      const isJoined = hyphen !== undefined && isHyphen(hyphen) && isGlued(tokens, at + 3);
      return names.hasUnit(tokens, isJoined ? at + 4 : at + 3);
    }

    /** Groups of digits may follow with nothing but white space between them. */
    function toLastGroup(to: number): number {
      let end = to;
      if (tokens[to - 1]?.kind !== 'digits') return to;
      while (tokens[end]?.kind === 'digits') end = runs[end]?.to ?? end + 1;
      return end;
    }

    function exclude(from: number, to: number): void {
      for (let at = from; at < to; at++) excluded.add(at);
    }
  };
}
