import { z } from 'zod';
import { sourcesSchema } from './source.ts';
import { words } from './words.ts';

const currencyCode = z.string().regex(/^[A-Z]{3}$/);

/** What a language counts and measures with, beyond the names that CLDR and `Intl` have. */
export const unitsSchema = z.strictObject({
  sources: sourcesSchema,
  percent: words,
  /** Percentage points. */
  points: words,
  /** Hundredths of a percentage point. */
  basisPoints: words,
  /** Names of currencies by ISO 4217 code: bare, colloquial and shortened. */
  currencies: z.record(currencyCode, words).default({}),
  /** What a symbol means in this language where the world differs: `kr`, `Rs`. */
  symbols: z.record(z.string().min(1), currencyCode).default({}),
  /** Parts of a currency; `ratio` of them make one. */
  subunits: z.array(z.strictObject({ code: currencyCode, ratio: z.number().positive(), names: words })).default([]),
  /** Names of units by UCUM code. */
  measures: z.record(z.string().min(1), words).default({}),
  /** Names of spans of time by ISO 8601 designator with its multiple: `1Y`, `3M`, `10Y`, `T1H`. */
  durations: z.record(z.string().regex(/^T?\d+[YMWDHS]$/), words).default({}),
  /** Endings of unit names and the endings they take in other cases and with the article. */
  inflections: z.array(z.strictObject({ ending: z.string().min(1), also: words })).default([]),
  /** Words between a number and its unit or counted noun, after any number. */
  linkers: words,
  /** The same, only after a scale word, a collective or a magnitude. */
  scaleLinkers: words,
  /** Words that may stand between a number and its unit without changing it: “more”, “additional”. */
  between: words,
  counted: z
    .strictObject({
      /** `first`: the noun comes straight after the number; `last`: adjectives stand before it. */
      noun: z.enum(['first', 'last']).default('first'),
      /** Adjectives that stand between the number and the noun even where nouns come first. */
      adjectives: words,
      /** Endings of plural nouns. */
      plurals: words,
      /** Endings of words that only look like plural nouns. */
      singulars: words,
      /** Nouns that end otherwise. */
      irregular: words,
      /** Words that end like a plural noun and are never the noun that is counted. */
      never: words,
    })
    .prefault({}),
  /** Words that end a noun phrase and are never a counted noun: articles, prepositions, conjunctions, auxiliaries. */
  functionWords: words,
  /** Articles and the like that may stand between words of comparison and the number. */
  articles: words,
  /** Words whose number is a name or a place in a list: article, page, resolution, number. */
  references: words,
  /** Words whose number is a time of day. */
  clock: z.strictObject({ before: words, always: words, after: words }).prefault({}),
});
