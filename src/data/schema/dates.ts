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
  months: numbered(12).describe('Other forms of month names, by number.'),
  weekdays: numbered(7).describe('Other forms of weekday names, by number: 1 is Monday.'),
  capitalMonths: z
    .boolean()
    .default(false)
    .describe('Month names are written with a capital: lower-case homographs are no months.'),
  doubtfulMonths: words.describe(
    'Month names that are more often another word; they need a day or a year beside them.',
  ),
  whenMonths: words.describe(
    'Forms of month names that say when without a preposition: Slovenian “januarja”, Latvian “janvārī”.',
  ),
  monthContexts: words.describe('Words behind a bare month that show it is one: Estonian “aprilli **lõpus**”.'),
  linkers: words.describe('Words between day, month and year.'),
  dayLinkers: words.describe(
    'Those of them that stand between a day and a month and nowhere between a number and a month: “31st of May”.',
  ),
  dayMarks: words.describe('Words behind a day of the month: Lithuanian “kovo 5 **d.**”.'),
  firstDay: words.describe('Words for the first of the month.'),
  dayWords: z
    .record(z.string().min(1), z.number().int().min(1).max(31))
    .default({})
    .describe('Spelled days of a month, where texts write them so before its name: Arabic “السابع من أكتوبر”.'),
  spelledDays: z
    .array(z.enum(['ordinals', 'cardinals']))
    .default([])
    .describe(
      'Which number words before the name of a month are a day: Russian “пятнадцатого марта”, Greek “δεκαπέντε Μαρτίου”.',
    ),
  yearWords: words.describe('Words before a year that say it is one: Italian “anno 2023”.'),
  yearMarks: words.describe('Words behind a year that show it is one: Polish “2023 roku”, Russian “2023 года”.'),
  yearsHaveStop: z
    .boolean()
    .default(false)
    .describe(
      'Whether a year has a stop behind it, as an ordinal, so that one without it before a noun counts: “u 2000 kuća”.',
    ),
  monthWords: words.describe('Words before a month: Romanian “luna martie”.'),
  in: words.describe('Prepositions and the like before a bare year or month, by what they say of time.'),
  since: words.describe('Words before a date from which something has held.'),
  futureWords: words.describe(
    'Verbs of what is to come: a day without a year behind them is the next such day: “**will** vote on 10 January”.',
  ),
  futureEndings: words.describe('Endings of such verbs: Italian “si ter**rà** il 10 gennaio”.'),
  past: words.describe('Those of them that no date to come has behind it: “depuis octobre”, “seit Oktober”.'),
  until: words.describe('Words before a date up to which something holds.'),
  sinceBehind: words.describe(
    'Words and endings behind a date that do the same: Hungarian “2022 **óta**”, “2022**-től**”, Estonian “2022**. aastast**”.',
  ),
  untilBehind: words.describe('Words and endings behind a date up to which something holds: Hungarian “2023**-ig**”.'),
  sinceEndings: words.describe('How the last word of a date ends where it does the same: Estonian “oktoobri**st**”.'),
  untilEndings: words.describe('How the last word of a date ends where it does the same: Estonian “oktoobri**ni**”.'),
  leadingYears: z
    .boolean()
    .default(false)
    .describe(
      'Whether a year stands before its month, quarter or half: Hungarian “2023. október”, “2023 első negyedéve”.',
    ),
  yearContexts: words.describe(
    'More words after which a bare four-digit number is a year: articles, seasons, parts of a year.',
  ),
  intervals: z
    .array(z.strictObject({ open: words, close: words }))
    .default([])
    .describe('Pairs around two dates that make one period.'),
  countOpeners: words.describe(
    'Openers of a range that years do not take, so that “da 1990 a 2000 persone” counts people: years have the article.',
  ),
  bareYears: z
    .boolean()
    .default(false)
    .describe('Years also stand without a preposition, even before a noun: “Deutschland exportierte 2023 Waren”.'),
  verbSecond: z
    .boolean()
    .default(false)
    .describe(
      'A verb, no noun, follows a year that opens a sentence; elsewhere a round or old year before a plural is a count.',
    ),
  relative: z
    .record(z.string().min(1), z.string().regex(/^[DWMQY][+-]\d{1,2}$/))
    .default({})
    .describe(
      'Phrases that say when from the day of writing: days, weeks, months, quarters or years before or after it.',
    ),
  ago: words.describe('Words that make a date of the span before them: “two years **ago**”.'),
  ownYear: words.describe('Words for the year of writing behind a part of it: “the first quarter of **the year**”.'),
  pastWords: words.describe('Words before or behind a weekday that make it the one just past.'),
  nextWords: words.describe('Words before or behind a weekday that make it the next one.'),
  yearParts: words.describe(
    'Words beside a year that mean a part of it: “at the **end of** 2023”; one that ends in `*` stands for every word that begins so.',
  ),
  quarters: words.describe('Words for a quarter of a year.'),
  halves: words.describe('Words for a half of a year.'),
  quarterLetters: words.describe('Letters for a quarter that stand against the digit: `Q4`.'),
  yearedLetters: words.describe(
    'Letters for a part of a year that need the year behind the digit: Portuguese `T2` is also a kind of flat.',
  ),
  halfLetters: words.describe('Letters for a half that stand against the digit: `H1`.'),
  first: words.describe('Words for the first of the parts of a year.'),
  last: words.describe('Words for the last of the parts of a year.'),
  decadeWords: words.describe('Words before a decade: Romanian “**anii** ’90”.'),
  decadeNames: z
    .record(z.string().min(1), z.number().int())
    .default({})
    .describe('Names of decades, each with its first year: “anni Novanta”.'),
  ageOwners: words.describe('Words before a decade that is one of somebody’s age: “in **his** 60s”.'),
  ageParts: words.describe('Words between the two: “in his **early** 60s”.'),
  decadeSuffixes: words.describe(
    'What follows the digits or the name of a decade: the `s` of “1990s”, Czech “devadesátých **let**”.',
  ),
  decadeNouns: z
    .record(z.string().min(1), z.number().int())
    .default({})
    .describe('Names of decades that need nothing beside them: German “Neunzigerjahre”.'),
  centurySuffixes: words.describe('Those of the suffixes that make a century of round hundreds: Swedish “1800-talet”.'),
  centuryWords: words.describe('Words for a century.'),
  yearFirst: z
    .strictObject({
      years: words,
      months: words,
      days: words,
      parts: z.record(z.string().regex(/^(?:Q[1-4]|H[12])$/), words).default({}),
      firsts: words.describe('Words before a number of months or quarters that run from the start of the year.'),
      quarters: words,
    })
    .prefault({})
    .describe(
      'In languages that write the year first: the words behind year, month and day, and names of parts of a year.',
    ),
});
