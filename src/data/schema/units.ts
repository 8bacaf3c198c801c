import { z } from 'zod';
import { sourcesSchema } from './source.ts';
import { words } from './words.ts';

const currencyCode = z.string().regex(/^[A-Z]{3}$/);

/** What a language counts and measures with, beyond the names that CLDR and `Intl` have. */
export const unitsSchema = z.strictObject({
  sources: sourcesSchema,
  percent: words,
  /** Words for so many hundredths or thousandths before their number, each with how many of it make a percent: “百分之”. */
  percentOpeners: z.record(z.string().min(1), z.number().positive()).default({}),
  /** Nouns for tenths or thousandths, each with how many of it make a percent: Chinese “三**成**”. */
  percentParts: z.record(z.string().min(1), z.number().positive()).default({}),
  /** Percentage points. */
  points: words,
  /** Hundredths of a percentage point. */
  basisPoints: words,
  /** Names of currencies by ISO 4217 code: bare, colloquial and shortened. */
  currencies: z.record(currencyCode, words).default({}),
  /** What a symbol means in this language where the world differs: `kr`, `Rs`. */
  symbols: z.record(z.string().min(1), currencyCode).default({}),
  /** Units whose name is also that of a currency, and words near which the currency is meant: English pounds. */
  rivals: z.array(z.strictObject({ names: words, code: currencyCode, near: words })).default([]),
  /** Parts of a currency; `ratio` of them make one. */
  subunits: z.array(z.strictObject({ code: currencyCode, ratio: z.number().positive(), names: words })).default([]),
  /** Names of units by UCUM code. */
  measures: z.record(z.string().min(1), words).default({}),
  /** Names of spans of time by ISO 8601 designator with its multiple: `1Y`, `3M`, `10Y`, `T1H`. */
  durations: z.record(z.string().regex(/^T?\d+[YMWDHS]$/), words).default({}),
  /** Endings of unit names and the endings they take in other cases and with the article. */
  inflections: z
    .array(z.strictObject({ ending: z.string().min(1), vowels: z.string().optional(), also: words }))
    .default([]),
  /** Endings of cases behind a sign or an abbreviation, with their hyphen or colon: “20%**-os**”, “5 km**:n**”. */
  endings: words,
  /** Ends of words that begin with a number in words: Hungarian “tíz**éves**”, Finnish “kymmen**vuotias**”. */
  compounds: words,
  /** Phrases that begin like a unit and are none: Polish “złotych medali”. */
  notUnits: words,
  /** Forms that are two of a thing in themselves, each with the word for one: Arabic “عامين”, Maltese “sentejn”. */
  duals: z.record(z.string().min(1), z.string().min(1)).default({}),
  /** Words between a number and its unit or counted noun, after any number. */
  linkers: words,
  /** The same, only after a scale word, a collective or a magnitude. */
  scaleLinkers: words,
  /** Words between a price and the unit it is for: “82 dollars **a** barrel”, “30 de lei **pe** zi”. */
  rates: words,
  /** Words that may stand between a number and its unit without changing it: “more”, “additional”. */
  between: words,
  counted: z
    .strictObject({
      /** `first`: the noun comes straight after the number; `last`: adjectives stand before it; `capital`: it alone has a capital; `listed`: it is one of `nouns`. */
      noun: z.enum(['first', 'last', 'capital', 'listed']).default('first'),
      /** Words between a number and the noun it counts, which are the unit where no listed noun follows: Chinese 名, 辆. */
      classifiers: words,
      /** Nouns, in languages whose writing does not show where a word ends. */
      nouns: words,
      /** Whether it also stands in the singular behind a hyphen: “a 27-nation bloc”. */
      hyphened: z.boolean().default(false),
      /** Whether nouns have no capital, so that a word with one is a name and not counted. */
      lowerCase: z.boolean().default(false),
      /** Adjectives that stand between the number and the noun even where nouns come first. */
      adjectives: words,
      /** Endings of adjectives that do the same. */
      adjectiveEndings: words,
      /** Endings of plural nouns. */
      plurals: words,
      /** Endings of words that only look like plural nouns. */
      singulars: words,
      /** Nouns that end otherwise. */
      irregular: words,
      /** Words that end like a plural noun and are never the noun that is counted. */
      never: words,
      /** Beginnings of words that are none but for those of `irregular`: Arabic “و”, the “and” of what comes next. */
      neverBeginnings: words,
    })
    .prefault({}),
  /** Words that end a noun phrase and are never a counted noun: articles, prepositions, conjunctions, auxiliaries. */
  functionWords: words,
  /** Articles and the like that may stand between words of comparison and the number. */
  articles: words,
  /** Words whose number is a name or a place in a list: article, page, resolution, number. */
  references: words,
  /** Words behind a number that make it a name or a place in a list: Chinese “第5**条**”, “3**号**”. */
  referencesBehind: words,
  /** Words whose number is a time of day. */
  /** Words behind the minutes of a time that words like those of `clock.after` open: Chinese “3点30**分**”. */
  minutes: words,
  clock: z
    .strictObject({
      /** Also before what is no time: “at 6”. */
      before: words,
      always: words,
      after: words,
      /** Words around a number that make it a time together, as neither does alone: Russian “в 18 часов”. */
      hours: z.strictObject({ before: words, after: words }).prefault({}),
    })
    .prefault({}),
});
