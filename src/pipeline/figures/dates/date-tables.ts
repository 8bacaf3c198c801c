import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, type PhraseTable } from '../tokens/phrase-table.ts';
import { foldKey, toKey } from '../tokens/to-key.ts';
import { type Token, tokenise } from '../tokens/tokenise.ts';
import { listMonthNames, listWeekdayNames, toDateOrder } from './calendar-names.ts';

/** What the words around a date say of it. */
export interface DateContext {
  readonly role: 'in' | 'since' | 'until';
}

export interface DateTables {
  readonly months: PhraseTable<number>;
  readonly weekdays: PhraseTable<number>;
  readonly linkers: PhraseTable<true>;
  readonly dayMarks: PhraseTable<true>;
  readonly hasDayMarks: boolean;
  readonly firstDay: PhraseTable<true>;
  readonly dayWords: PhraseTable<number>;
  readonly monthWords: PhraseTable<true>;
  readonly yearWords: PhraseTable<true>;
  /** Prepositions before a date, by what they say of time. */
  readonly contexts: PhraseTable<DateContext>;
  /** Words behind a date that do the same. */
  readonly contextsBehind: PhraseTable<DateContext>;
  readonly yearContexts: PhraseTable<true>;
  readonly suffixes: PhraseTable<true>;
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Month names in a form that says when, by the keys of their tokens: “marta” is not “martā”. */
  readonly whenMonths: ReadonlySet<string>;
  /** Words behind a month that show it is one. */
  readonly monthContexts: PhraseTable<true>;
  readonly hasCapitalMonths: boolean;
  /** Whether a year stands before its month. */
  readonly hasLeadingYears: boolean;
  /** Such as `dmy`. */
  readonly order: string;
}

/** The tables that dates of one language are read with. */
export function createDateTables({ lang, dates, numbers, units }: FigureLexicon): DateTables {
  const functionWords = new Set(units.functionWords.map((word) => foldKey(toKey(word))));
  const withoutWords = (names: readonly [string, number][]) =>
    names.filter(([name]) => !(functionWords.has(foldKey(toKey(toStem(name)))) && isShortened(name, names)));
  return {
    months: createPhraseTable(withoutDots([...toEntries(dates.months), ...withoutWords(listMonthNames(lang))])),
    weekdays: createPhraseTable(withoutDots([...toEntries(dates.weekdays), ...withoutWords(listWeekdayNames(lang))])),
    linkers: createWordTable([...dates.linkers, ...dates.yearWords]),
    dayMarks: createWordTable(dates.dayMarks),
    hasDayMarks: dates.dayMarks.length > 0,
    firstDay: createWordTable(dates.firstDay),
    dayWords: createPhraseTable(Object.entries(dates.dayWords)),
    monthWords: createWordTable(dates.monthWords),
    yearWords: createWordTable(dates.yearWords),
    contexts: createPhraseTable<DateContext>([
      ...dates.since.map((word) => [word, { role: 'since' }] as const),
      ...dates.until.map((word) => [word, { role: 'until' }] as const),
      ...dates.in.map((word) => [word, { role: 'in' }] as const),
    ]),
    contextsBehind: createPhraseTable<DateContext>([
      ...dates.sinceBehind.map((word) => [word, { role: 'since' }] as const),
      ...dates.untilBehind.map((word) => [word, { role: 'until' }] as const),
    ]),
    yearContexts: createWordTable(dates.yearContexts),
    suffixes: createWordTable([...numbers.ordinalSuffixes, ...numbers.digitSuffixes, '.', '°', 'º']),
    doubtfulMonths: new Set(dates.doubtfulMonths),
    whenMonths: new Set(dates.whenMonths.map((name) => joinKeys(tokenise(name)))),
    monthContexts: createWordTable(dates.monthContexts),
    hasCapitalMonths: dates.capitalMonths,
    hasLeadingYears: dates.leadingYears,
    order: toDateOrder(lang),
  };
}

/** The form under which words in a row are looked up where no diacritic is forgiven. */
export function joinKeys(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

function toEntries(named: Readonly<Record<string, readonly string[]>>): [string, number][] {
  return Object.entries(named).flatMap(([number, names]) =>
    names.map((name): [string, number] => [name, Number(number)]),
  );
}

/** “so”, which is Slovak for Saturday and for “with”; but not “may”. */
function isShortened(name: string, names: readonly [string, number][]): boolean {
  const stem = toStem(name);
  return names.some(([other]) => other.length > stem.length + 1 && other.startsWith(stem));
}

function toStem(name: string): string {
  return name.replace(/\.$/u, '');
}

/** Abbreviations with and without their full stop. */
function withoutDots(entries: readonly [string, number][]): [string, number][] {
  return entries.flatMap(([name, number]) => [
    [name, number] as [string, number],
    [toStem(name), number] as [string, number],
  ]);
}
