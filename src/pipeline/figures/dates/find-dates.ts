import type { DateDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { NumeralReaders } from '../numerals/read-numeral.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { UnitTables } from '../units/unit-table.ts';
import { toYear } from './calendar-parts.ts';
import type { DateFault } from './date-fault.ts';
import { createSurroundings, type Surroundings } from './date-surroundings.ts';
import { createDateTables } from './date-tables.ts';
import { createCountedYearFinder } from './find-counted-years.ts';
import { createRoleFinder } from './find-role.ts';
import { createCountedTest } from './is-counted.ts';
import { createLawDayTest, isActNumber, isDocumentYear } from './is-law-day.ts';
import { createIntervalJoiner, type DateFindings } from './join-intervals.ts';
import { createLeadingYears } from './join-leading-years.ts';
import { createRelativeJoiner } from './join-relative.ts';
import { createDateStartTest } from './may-start-date.ts';
import { createCalendarReader } from './read-calendar-date.ts';
import { readDayAndMonth } from './read-day-and-month.ts';
import { createDecadeReader } from './read-decade.ts';
import { createImpossibleDateReader } from './read-impossible-date.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { createPartOfYearReader } from './read-part-of-year.ts';
import { createRelativeReader } from './read-relative-date.ts';
import { readYear } from './read-year.ts';
import { createYearFirstReader } from './read-year-first.ts';
import { createSpelledDayReader } from './spelled-day.ts';
import { toEdtf } from './to-edtf.ts';
import { createYearContextFinder } from './year-context.ts';

/** Dates in order, and days of laws, which are part of their names and no dates. */
interface SegmentDates extends DateFindings {
  readonly names: readonly Pick<DateDraft, 'from' | 'to'>[];
}

export type DateFinder = (tokens: readonly Token[]) => SegmentDates;

type Found = Pick<DateDraft, 'to' | 'date'> & Partial<Pick<DateDraft, 'from' | 'weekday' | 'isAmbiguous'>>;

/** Returns a finder of the dates and periods among the tokens of a segment, in order. Relative ones keep their offset. */
export function createDateFinder(lexicon: FigureLexicon, units: UnitTables, numerals: NumeralReaders): DateFinder {
  const tables = createDateTables(lexicon);
  const functionWords = createWordTable(lexicon.units.functionWords);
  const joiners = createWordTable([...lexicon.cues.ranges.flatMap((pair) => pair.close), ',']);
  const hasStops = lexicon.numbers.ordinalSuffixes.includes('.');
  const readCalendar = createCalendarReader(
    tables,
    createSpelledDayReader(lexicon, numerals),
    (tokens, at) => functionWords.match(tokens, at) !== undefined,
  );
  const readPart = createPartOfYearReader(lexicon, tables, numerals);
  const readYearFirst = createYearFirstReader(lexicon, numerals.readCardinal);
  const readDecade = createDecadeReader(lexicon, numerals);
  const testCounted = createCountedTest(lexicon, units);
  const lookAround = createSurroundings(lexicon, tables, createCountedYearFinder(lexicon, testCounted));
  const findContext = createYearContextFinder(lexicon, units, testCounted);
  const mayStart = createDateStartTest(lexicon, tables, numerals);
  const readImpossible = createImpossibleDateReader(lexicon, tables);
  const readRelative = createRelativeReader(lexicon, tables.weekdays);
  const joinRelative = createRelativeJoiner(lexicon);
  const joinIntervals = createIntervalJoiner(lexicon, tables);
  const leadingYears = createLeadingYears(lexicon);
  const findRole = createRoleFinder(lexicon, tables);
  const references = createWordTable(lexicon.units.referencesBehind);
  const isLawDay = createLawDayTest(lexicon.dates.linkers);

  return (tokens) => {
    let seen: Surroundings | undefined;
    const found: DateDraft[] = [];
    const impossible: DateFault[] = [];
    const names: Pick<DateDraft, 'from' | 'to'>[] = [];
    for (let at = 0; at < tokens.length; ) {
      if (!mayStart(tokens, at)) {
        at++;
        continue;
      }
      seen ??= lookAround(tokens);
      const around = seen;
      const faultEnd = !around.references.has(at) ? readImpossible(tokens, at, around.contexts.has(at)) : undefined;
      const date = faultEnd === undefined ? readAt(tokens, at, around, found.at(-1)) : undefined;
      const isNamed = date !== undefined && isLawDay(tokens, date.date, date.from ?? at);
      if (isNamed) names.push({ from: date.from ?? at, to: date.to });
      else if (date) found.push(toDraft(date, at, around, findRole(tokens, date.to)));
      if (faultEnd !== undefined) impossible.push({ ruleId: 'impossible-date', from: at, to: faultEnd });
      at = faultEnd ?? date?.to ?? at + 1;
    }
    const { dates, faults } = joinIntervals(tokens, joinRelative(tokens, leadingYears.join(tokens, found)));
    return { dates, faults: [...impossible, ...faults], names };
  };

  function readAt(
    tokens: readonly Token[],
    at: number,
    around: Surroundings,
    before: DateDraft | undefined,
  ): Found | undefined {
    const hasYear = leadingYears.isBehind(tokens, at, before);
    const isInContext = around.contexts.has(at) || around.monthWords.has(at) || hasYear;
    const numeric = readNumericDate(tokens, at, tables.order);
    const isReference = around.references.has(at) && /^\p{Pd}$/u.test(tokens[at + 1]?.text ?? '');
    if (numeric && !isReference)
      return { to: numeric.to, date: toEdtf(numeric.parts), isAmbiguous: numeric.isAmbiguous };
    if (isGlued(tokens, at) && tokens[at - 1]?.kind === 'digits') return undefined;
    if (tokens[at]?.kind === 'digits' && around.clocks.has(at)) return undefined;
    if (isActNumber(tokens, at) || isDocumentYear(tokens, at)) return undefined;
    const isNamed = tokens[at]?.kind === 'digits' && around.references.has(at) && !around.streets.has(at);
    const dotted = hasStops && !around.references.has(at) ? readDayAndMonth(tokens, at) : undefined;
    return (
      dotted ??
      readUnlessUnit(tokens, at, isNamed) ??
      readPart(tokens, at, hasYear) ??
      (isNamed ? undefined : readDecade(tokens, at)) ??
      (isNamed ? undefined : (readListedDay(tokens, at) ?? readCalendar(tokens, at, isInContext))) ??
      readBareYear(tokens, at, around) ??
      readLaterYear(tokens, at, before) ??
      readRelative(tokens, at)
    );
  }

  function readBareYear(tokens: readonly Token[], at: number, around: Surroundings): Found | undefined {
    if (!toYear(tokens, at)) return undefined;
    return readYear(tokens, at, findContext(tokens, at, around), (to) =>
      opensPart(tokens, to) ? 'mark' : testCounted(tokens, to),
    );
  }

  /** “2023 **októberében**”, “2023. **első félév**”: what follows shows that the number is its year. */
  function opensPart(tokens: readonly Token[], to: number): boolean {
    const next = leadingYears.skip(tokens, to);
    return next !== undefined && (readPart(tokens, next, true) ?? readCalendar(tokens, next, true)) !== undefined;
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

  /** “3日元” are yen and “5号站台” a platform, “第17号” the 17th, and no day. */
  function readUnlessUnit(tokens: readonly Token[], at: number, isNamed: boolean): Found | undefined {
    const date = readYearFirst(tokens, at);
    if (isNamed && date?.date.startsWith('XXXX-XX-')) return undefined;
    const others = date ? [units.words, references].map((table) => table.match(tokens, date.to - 1)?.to ?? 0) : [];
    return others.some((to) => date !== undefined && to > date.to) ? undefined : date;
  }

  /** The first of “12 e 13 agosto”: a day whose month stands with the next one. */
  function readListedDay(tokens: readonly Token[], at: number): Found | undefined {
    const digits =
      tokens[at]?.kind === 'digits' && /^\p{Nd}{1,2}$/u.test(tokens[at].text) ? toAsciiDigits(tokens[at].text) : '0';
    const to = tokens[at + 1]?.text === '.' && isGlued(tokens, at + 1) ? at + 2 : at + 1;
    const joiner = Number(digits) > 0 ? joiners.match(tokens, to) : undefined;
    const next = joiner && readCalendar(tokens, joiner.to, false);
    const day = next && /^(?:\d{4}|XXXX)-\d\d-(?=\d\d$)/u.exec(next.date)?.[0];
    return day && next.from === joiner.to ? { to, date: day + digits.padStart(2, '0') } : undefined;
  }
}

function toDraft(
  found: Found,
  at: number,
  { contexts, yearWords, past }: Surroundings,
  behind: DateDraft['role'] | undefined,
): DateDraft {
  const before = yearWords.get(at)?.from;
  const context = contexts.get(at) ?? (before === undefined ? undefined : contexts.get(before));
  return {
    kind: 'date',
    from: found.from ?? at,
    to: found.to,
    date: found.date,
    basis: 'stated',
    isAmbiguous: found.isAmbiguous ?? false,
    role: behind ?? context?.value.role ?? 'in',
    ...(found.weekday === undefined ? {} : { weekday: found.weekday }),
    ...(past.has(at) ? { isPast: true } : {}),
  };
}
