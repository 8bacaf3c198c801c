import { z } from 'zod';
import { sourcesSchema } from './source.ts';
import { words } from './words.ts';

const numbered = (last: number) =>
  z
    .record(z.string(), words)
    .refine((record) => Object.keys(record).every((key) => Number(key) >= 1 && Number(key) <= last), {
      error: `the keys are the numbers 1 to ${last}`,
    })
    .default({});

/** How a language writes dates and periods, beyond the month and weekday names that `Intl` has. */
export const datesSchema = z.strictObject({
  sources: sourcesSchema,
  /** Other forms of month names, by number. */
  months: numbered(12),
  /** Other forms of weekday names, by number: 1 is Monday. */
  weekdays: numbered(7),
  /** Month names are written with a capital: lower-case homographs are no months. */
  capitalMonths: z.boolean().default(false),
  /** Month names that are more often another word; they need a day or a year beside them. */
  doubtfulMonths: words,
  /** Forms of month names that say when without a preposition: Slovenian “januarja”, Latvian “janvārī”. */
  whenMonths: words,
  /** Words between day, month and year. */
  linkers: words,
  /** Those of them that stand between a day and a month and nowhere between a number and a month: “31st of May”. */
  dayLinkers: words,
  /** Words behind a day of the month: Lithuanian “kovo 5 **d.**”. */
  dayMarks: words,
  /** Words for the first of the month. */
  firstDay: words,
  /** Spelled days of a month, where texts write them so before its name: Arabic “السابع من أكتوبر”. */
  dayWords: z.record(z.string().min(1), z.number().int().min(1).max(31)).default({}),
  yearWords: words,
  /** Words behind a year that show it is one: Polish “2023 roku”, Russian “2023 года”. */
  yearMarks: words,
  /** Whether a year has a stop behind it, as an ordinal, so that one without it before a noun counts: “u 2000 kuća”. */
  yearsHaveStop: z.boolean().default(false),
  monthWords: words,
  /** Prepositions and the like before a bare year or month, by what they say of time. */
  in: words,
  since: words,
  until: words,
  /** Words and endings behind a date that do the same: Hungarian “2022 **óta**”, “2022**-től**”, Estonian “2022**. aastast**”. */
  sinceBehind: words,
  untilBehind: words,
  /** How the last word of a date ends where it does the same: Estonian “oktoobri**st**”. */
  sinceEndings: words,
  untilEndings: words,
  /** Whether a year stands before its month, quarter or half: Hungarian “2023. október”, “2023 első negyedéve”. */
  leadingYears: z.boolean().default(false),
  /** More words after which a bare four-digit number is a year: articles, seasons, parts of a year. */
  yearContexts: words,
  /** Pairs around two dates that make one period. */
  intervals: z.array(z.strictObject({ open: words, close: words })).default([]),
  /** Openers of a range that years do not take, so that “da 1990 a 2000 persone” counts people: years have the article. */
  countOpeners: words,
  /** Years also stand without a preposition, even before a noun: “Deutschland exportierte 2023 Waren”. */
  bareYears: z.boolean().default(false),
  /** A verb, no noun, follows a year that opens a sentence; elsewhere a round or old year before a plural is a count. */
  verbSecond: z.boolean().default(false),
  /** Phrases that say when from the day of writing: days, weeks, months, quarters or years before or after it. */
  relative: z.record(z.string().min(1), z.string().regex(/^[DWMQY][+-]\d{1,2}$/)).default({}),
  /** Words that make a date of the span before them: “two years **ago**”. */
  ago: words,
  /** Words for the year of writing behind a part of it: “the first quarter of **the year**”. */
  ownYear: words,
  /** Words before or behind a weekday that make it the one just past, or the next. */
  pastWords: words,
  nextWords: words,
  /** Words for a quarter and a half of a year, and letters for them that stand against the digit: `Q4`, `H1`. */
  quarters: words,
  halves: words,
  quarterLetters: words,
  halfLetters: words,
  first: words,
  last: words,
  /** Words before a decade, names of decades with their first year, and what follows the digits of one: `1990s`. */
  decadeWords: words,
  decadeNames: z.record(z.string().min(1), z.number().int()).default({}),
  decadeSuffixes: words,
  /** Names of decades that need nothing beside them: German “Neunzigerjahre”. */
  decadeNouns: z.record(z.string().min(1), z.number().int()).default({}),
  /** Those of the suffixes that make a century of round hundreds: Swedish “1800-talet”. */
  centurySuffixes: words,
  centuryWords: words,
  /** In languages that write the year first, the words behind year, month and day, and names of parts of a year. */
  yearFirst: z
    .strictObject({
      years: words,
      months: words,
      days: words,
      parts: z.record(z.string().regex(/^(?:Q[1-4]|H[12])$/), words).default({}),
      /** Words before a number of months or quarters that run from the start of the year. */
      firsts: words,
      quarters: words,
    })
    .prefault({}),
});
