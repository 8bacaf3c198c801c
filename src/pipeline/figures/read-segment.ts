import type { CutText, TextCutter } from '../cut-text.ts';
import { type ChangeDraft, createChangeFinder } from './changes/find-changes.ts';
import { createNeighbourJoiner } from './changes/join-neighbours.ts';
import { type ComparisonFinder, createComparisonFinder } from './cues/find-comparison.ts';
import { createPeriodFinder } from './dates/attach-periods.ts';
import type { DateFault } from './dates/date-fault.ts';
import { createDateFinder } from './dates/find-dates.ts';
import { createFutureMarker } from './dates/mark-future.ts';
import type { DateDraft, Draft, DurationDraft, Place, QuantityDraft } from './draft.ts';
import { createNameDropper } from './drop-names.ts';
import { createExclusionFinder, type ExclusionTest } from './exclusions/find-exclusions.ts';
import { createNameFinder } from './exclusions/find-names.ts';
import { listGluedRuns, type Run } from './exclusions/glued-runs.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { createNumeralReaders } from './numerals/read-numeral.ts';
import { createCompoundCutter } from './tokens/create-compounds.ts';
import { createOrthography } from './tokens/create-orthography.ts';
import { type Token, toTokens } from './tokens/tokenise.ts';
import { createQuantityReader } from './units/read-quantity.ts';
import { createUnitSharer } from './units/share-units.ts';
import { createUnitTables } from './units/unit-table.ts';

/** All that one segment says of figures, by token indexes. */
export interface SegmentReading {
  readonly tokens: readonly Token[];
  readonly dates: readonly DateDraft[];
  readonly faults: readonly DateFault[];
  readonly quantities: readonly (QuantityDraft | DurationDraft)[];
  readonly changes: readonly ChangeDraft[];
  readonly compare: ComparisonFinder['find'];
  /** Says when each figure holds, given the segment's dates with their years filled in. */
  readonly findPeriods: (dates: readonly DateDraft[]) => (figure: Place) => string | undefined;
}

/** What most segments say: nothing of dates and quantities. */
const quiet: Omit<SegmentReading, 'tokens' | 'faults'> = {
  dates: [],
  quantities: [],
  changes: [],
  compare: () => ({ comparator: '=', isApproximate: false }),
  findPeriods: () => () => undefined,
};

/** Returns a reader of one segment: dates first, then numbers with what they measure, then what joins them. */
export function createSegmentReader(lexicon: FigureLexicon, cutter: TextCutter): (cut: CutText) => SegmentReading {
  const orthography = createOrthography(lexicon, cutter);
  const units = createUnitTables(lexicon);
  const numerals = createNumeralReaders(lexicon);
  const cutCompounds = createCompoundCutter(lexicon, numerals.readCardinal);
  const findDates = createDateFinder(lexicon, units, numerals);
  const findExclusions = createExclusionFinder(lexicon, units);
  const findNames = createNameFinder(lexicon, units);
  const readQuantity = createQuantityReader(lexicon, units, numerals.readNumeral);
  const findComparisons = createComparisonFinder(lexicon);
  const findChanges = createChangeFinder(lexicon);
  const joinNeighbours = createNeighbourJoiner(lexicon);
  const shareUnits = createUnitSharer(lexicon);
  const dropNames = createNameDropper(lexicon);
  const markFuture = createFutureMarker(lexicon);
  const findPeriods = createPeriodFinder(lexicon);

  return (cut) => {
    const tokens = cutCompounds(toTokens(cut, orthography));
    const runs = listGluedRuns(tokens);
    const found = findDates(tokens);
    let named: ReadonlySet<number> | undefined;
    // Most segments hold neither date nor number, and their names need not be found.
    const isNamed = (at: number) => {
      named ??= findNames(tokens, found.dates);
      return named.has(at);
    };
    const isOutside = ({ from }: Place) => !runs[from]?.isAddress && !isNamed(from);
    const dates = markFuture(tokens, found.dates).filter(isOutside);
    const faults = found.faults.filter(isOutside);
    const impossible = faults.filter(({ ruleId }) => ruleId === 'impossible-date');
    const read = readQuantities(tokens, [...dates, ...impossible, ...found.names], runs, isNamed);
    if (dates.length === 0 && read.length === 0) return { ...quiet, tokens, faults };
    const comparisons = findComparisons(tokens);
    const changeFinder = findChanges(tokens, dates, comparisons.toStart);
    const joined = shareUnits(
      tokens,
      joinNeighbours(tokens, read, (first, second) => changeFinder.find(first, second) !== undefined),
      comparisons.toStart,
    );
    const changes = joined.flatMap((draft, at) => {
      const before = joined[at - 1];
      return (before && changeFinder.find(before, draft)) ?? [];
    });
    const quantities = dropNames(tokens, withEnds(joined, changes)).filter((draft) => draft.kind !== 'date');
    const remaining = new Set<Draft>(quantities);
    const kept = changes.filter(({ before, after }) => remaining.has(before) && remaining.has(after));
    return {
      tokens,
      dates,
      faults,
      quantities,
      changes: kept,
      compare: comparisons.find,
      findPeriods: (inferred) => findPeriods(tokens, inferred, quantities),
    };
  };

  function readQuantities(
    tokens: readonly Token[],
    dates: readonly Place[],
    runs: readonly Run[],
    isNamed: (at: number) => boolean,
  ): Draft[] {
    const dateAt = new Map(dates.map((date) => [date.from, date]));
    const drafts: Draft[] = [];
    let isExcluded: ExclusionTest | undefined;
    for (let at = 0; at < tokens.length; ) {
      const date = dateAt.get(at);
      const draft = date ? undefined : readQuantity(tokens, at);
      if (draft) isExcluded ??= isAlone(tokens) ? () => false : findExclusions(tokens, runs);
      const isClear = draft && !isNamed(at) && !isExcluded?.(at) && !hasBetween(dateAt, draft.from, draft.to);
      if (draft && isClear) drafts.push(draft);
      at = date?.to ?? (draft && isClear ? draft.to : at + 1);
    }
    return drafts;
  }

  /** Whether the segment is nothing but one number, as a table cell is. */
  function isAlone(tokens: readonly Token[]): boolean {
    return numerals.readCardinal(tokens, 0)?.to === tokens.length;
  }
}

/** The figures with those put in that a change has given a unit to. */
function withEnds(drafts: readonly Draft[], changes: readonly ChangeDraft[]): Draft[] {
  const ends = new Map(changes.flatMap(({ before, after }) => [before, after]).map((end) => [end.from, end]));
  return drafts.map((draft) => ends.get(draft.from) ?? draft);
}

function hasBetween(starts: ReadonlyMap<number, unknown>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (starts.has(at)) return true;
  return false;
}
