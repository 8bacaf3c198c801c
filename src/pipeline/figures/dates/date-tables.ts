import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, type PhraseTable } from '../tokens/phrase-table.ts';
import { listMonthNames, listWeekdayNames, toDateOrder } from './calendar-names.ts';

/** What the words around a date say of it. */
export interface DateContext {
  readonly role: 'in' | 'since' | 'until';
}

export interface DateTables {
  readonly months: PhraseTable<number>;
  readonly weekdays: PhraseTable<number>;
  readonly linkers: PhraseTable<true>;
  readonly firstDay: PhraseTable<true>;
  readonly monthWords: PhraseTable<true>;
  readonly yearWords: PhraseTable<true>;
  /** Prepositions before a date, by what they say of time. */
  readonly contexts: PhraseTable<DateContext>;
  readonly yearContexts: PhraseTable<true>;
  readonly suffixes: PhraseTable<true>;
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly hasCapitalMonths: boolean;
  /** Such as `dmy`. */
  readonly order: string;
}

/** The tables that dates of one language are read with. */
export function createDateTables({ lang, dates, numbers }: FigureLexicon): DateTables {
  return {
    months: createPhraseTable(withoutDots([...toEntries(dates.months), ...listMonthNames(lang)])),
    weekdays: createPhraseTable(withoutDots([...toEntries(dates.weekdays), ...listWeekdayNames(lang)])),
    linkers: createWordTable([...dates.linkers, ...dates.yearWords]),
    firstDay: createWordTable(dates.firstDay),
    monthWords: createWordTable(dates.monthWords),
    yearWords: createWordTable(dates.yearWords),
    contexts: createPhraseTable<DateContext>([
      ...dates.since.map((word) => [word, { role: 'since' }] as const),
      ...dates.until.map((word) => [word, { role: 'until' }] as const),
      ...dates.in.map((word) => [word, { role: 'in' }] as const),
    ]),
    yearContexts: createWordTable(dates.yearContexts),
    suffixes: createWordTable([...numbers.ordinalSuffixes, '.', '°', 'º']),
    doubtfulMonths: new Set(dates.doubtfulMonths),
    hasCapitalMonths: dates.capitalMonths,
    order: toDateOrder(lang),
  };
}

function toEntries(named: Readonly<Record<string, readonly string[]>>): [string, number][] {
  return Object.entries(named).flatMap(([number, names]) =>
    names.map((name): [string, number] => [name, Number(number)]),
  );
}

/** Abbreviations with and without their full stop. */
function withoutDots(entries: readonly [string, number][]): [string, number][] {
  return entries.flatMap(([name, number]) => [
    [name, number] as [string, number],
    [name.replace(/\.$/u, ''), number] as [string, number],
  ]);
}
