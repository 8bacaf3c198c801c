import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { NumeralReaders } from '../numerals/read-numeral.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { type Ending, markEnds } from '../tokens/mark-ends.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { UnitTables } from '../units/unit-table.ts';
import { toYear } from './calendar-parts.ts';
import type { DateFault } from './date-fault.ts';
import { createDateTables, type DateContext } from './date-tables.ts';
import { createCountedYearFinder } from './find-counted-years.ts';
import { createCountedTest } from './is-counted.ts';
import { createIntervalJoiner, type DateFindings } from './join-intervals.ts';
import { createCalendarReader } from './read-calendar-date.ts';
import { createDecadeReader } from './read-decade.ts';
import { createImpossibleDateReader } from './read-impossible-date.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { createPartOfYearReader } from './read-part-of-year.ts';
import { readYear, type YearContext } from './read-year.ts';
import { toEdtf } from './to-edtf.ts';

export type DateFinder = (tokens: readonly Token[]) => DateFindings;

interface Surroundings {
  readonly contexts: ReadonlyMap<number, Ending<DateContext>>;
  readonly yearContexts: ReadonlyMap<number, Ending<true>>;
  readonly yearWords: ReadonlyMap<number, Ending<true>>;
  readonly monthWords: ReadonlyMap<number, Ending<true>>;
  readonly references: ReadonlyMap<number, Ending<true>>;
  /** Tokens that look like years and are counts. */
  readonly countedYears: ReadonlySet<number>;
}

type Found = Pick<DateDraft, 'to' | 'date'> & Partial<Pick<DateDraft, 'from' | 'weekday' | 'isAmbiguous'>>;

/** Returns a finder of the dates and periods among the tokens of a segment, in order. Relative dates are left alone. */
export function createDateFinder(lexicon: FigureLexicon, units: UnitTables, numerals: NumeralReaders): DateFinder {
  const tables = createDateTables(lexicon);
  const functionWords = createWordTable(lexicon.units.functionWords);
  const joiners = createWordTable([...lexicon.cues.ranges.flatMap((pair) => pair.close), ',']);
  const references = createWordTable(lexicon.units.references);
  const readCalendar = createCalendarReader(tables, (tokens, at) => functionWords.match(tokens, at) !== undefined);
  const readPart = createPartOfYearReader(lexicon, tables, numerals);
  const readDecade = createDecadeReader(lexicon, numerals);
  const testCounted = createCountedTest(lexicon, units);
  const findCountedYears = createCountedYearFinder(lexicon, testCounted);
  const readImpossible = createImpossibleDateReader(lexicon, tables);
  const joinIntervals = createIntervalJoiner(lexicon);

  return (tokens) => {
    const around: Surroundings = {
      contexts: markEnds(tokens, tables.contexts),
      yearContexts: markEnds(tokens, tables.yearContexts),
      yearWords: markEnds(tokens, tables.yearWords),
      monthWords: markEnds(tokens, tables.monthWords),
      references: markEnds(tokens, references),
      countedYears: findCountedYears(tokens),
    };
    const found: DateDraft[] = [];
    const impossible: DateFault[] = [];
    for (let at = 0; at < tokens.length; ) {
      const faultEnd = around.references.has(at) ? undefined : readImpossible(tokens, at, around.contexts.has(at));
      const date = faultEnd === undefined ? readAt(tokens, at, around, found.at(-1)) : undefined;
      if (date) found.push(toDraft(date, at, around));
      if (faultEnd !== undefined) impossible.push({ ruleId: 'impossible-date', from: at, to: faultEnd });
      at = faultEnd ?? date?.to ?? at + 1;
    }
    const { dates, faults } = joinIntervals(tokens, found);
    return { dates, faults: [...impossible, ...faults] };
  };

  function readAt(
    tokens: readonly Token[],
    at: number,
    around: Surroundings,
    before: DateDraft | undefined,
  ): Found | undefined {
    const isInContext = around.contexts.has(at) || around.monthWords.has(at);
    const numeric = readNumericDate(tokens, at, tables.order);
    if (numeric) return { to: numeric.to, date: toEdtf(numeric.parts), isAmbiguous: numeric.isAmbiguous };
    if (isGlued(tokens, at) && tokens[at - 1]?.kind === 'digits') return undefined;
    return (
      readPart(tokens, at) ??
      readDecade(tokens, at) ??
      readListedDay(tokens, at) ??
      readCalendar(tokens, at, isInContext) ??
      readYear(tokens, at, toContext(tokens, at, around), (to) => testCounted(tokens, to)) ??
      readLaterYear(tokens, at, before)
    );
  }

  /** The second year of `2023-2021`, which is no span: a number written against a year is a year where nothing is measured. */
  function readLaterYear(tokens: readonly Token[], at: number, before: DateDraft | undefined): Found | undefined {
    const hyphen = tokens[at - 1];
    if (before?.to !== at - 1 || !hyphen || !isHyphen(hyphen) || hyphen.gap !== '' || !isGlued(tokens, at))
      return undefined;
    const year = toYear(tokens, at);
    const next = isGlued(tokens, at + 1) && tokens[at + 1];
    if (!year || !/^\d{4}$/u.test(before.date) || year.value > Number(before.date) || (next && isHyphen(next)))
      return undefined;
    const isFree = testCounted(tokens, year.to) === 'nothing';
    return readYear(tokens, at, isFree ? 'strong' : 'weak', (to) => testCounted(tokens, to));
  }

  /** The first of “12 e 13 agosto”: a day whose month stands with the next one. */
  function readListedDay(tokens: readonly Token[], at: number): Found | undefined {
    const digits =
      tokens[at]?.kind === 'digits' && /^\p{Nd}{1,2}$/u.test(tokens[at].text) ? toAsciiDigits(tokens[at].text) : '0';
    const joiner = Number(digits) > 0 ? joiners.match(tokens, at + 1) : undefined;
    const next = joiner && readCalendar(tokens, joiner.to, false);
    const day = next && /^(?:\d{4}|XXXX)-\d\d-(?=\d\d$)/u.exec(next.date)?.[0];
    return day && next.from === joiner.to ? { to: at + 1, date: day + digits.padStart(2, '0') } : undefined;
  }

  function toContext(tokens: readonly Token[], at: number, around: Surroundings): YearContext {
    const before = tokens[at - 1];
    if (around.countedYears.has(at)) return 'never';
    if (around.contexts.has(at) || around.yearWords.has(at)) return 'strong';
    if (around.references.has(at) || units.signs.match(tokens, at - 1)) return 'never';
    if (around.yearContexts.has(at) || before?.text === '(') return 'weak';
    if (isGlued(tokens, at) && before && !/^[('"„“«[–—]$/u.test(before.text)) {
      return around.yearContexts.has(at - 1) && before.text === '-' ? 'weak' : 'never';
    }
    return 'none';
  }
}

function toDraft(found: Found, at: number, { contexts, yearWords }: Surroundings): DateDraft {
  const before = yearWords.get(at)?.from;
  const context = contexts.get(at) ?? (before === undefined ? undefined : contexts.get(before));
  return {
    kind: 'date',
    from: found.from ?? at,
    to: found.to,
    date: found.date,
    basis: 'stated',
    isAmbiguous: found.isAmbiguous ?? false,
    role: context?.value.role ?? 'in',
    ...(found.weekday === undefined ? {} : { weekday: found.weekday }),
  };
}
