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
  /** Words between day, month and year. */
  linkers: words,
  /** Those of them that stand between a day and a month and nowhere between a number and a month: “31st of May”. */
  dayLinkers: words,
  /** Words for the first of the month. */
  firstDay: words,
  yearWords: words,
  monthWords: words,
  /** Prepositions and the like before a bare year or month, by what they say of time. */
  in: words,
  since: words,
  until: words,
  /** More words after which a bare four-digit number is a year: articles, seasons, parts of a year. */
  yearContexts: words,
  /** Pairs around two dates that make one period. */
  intervals: z.array(z.strictObject({ open: words, close: words })).default([]),
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
  centuryWords: words,
});
