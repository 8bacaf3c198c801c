import { z } from 'zod';
import { sourcesSchema } from './source.ts';
import { words } from './words.ts';

/** Words or phrases in lower case, each with the number it stands for. */
const values = z.record(z.string().min(1), z.number().nonnegative()).default({});

/** How a language writes numbers, beyond what CLDR's spelling rules and `Intl` know. */
export const numbersSchema = z.strictObject({
  sources: sourcesSchema,
  /** Spellings of cardinals that CLDR's rules do not give. */
  cardinals: values,
  /** Spellings of ordinals that CLDR's rules do not give. */
  ordinals: values,
  /** Ordinals that are more often another word; they count only before a noun and after an article. */
  doubtfulOrdinals: words,
  /** What makes an ordinal of digits: `th`, `°`, `lea`. */
  ordinalSuffixes: words,
  /** Words an ordinal of digits or Roman numerals needs before it, where the language has such: `al`, `a`. */
  ordinalOpeners: words,
  /** Scale words that CLDR's rules do not give, and their abbreviations with white space before them. */
  scales: values,
  /** Scale letters written against the digits, in their exact case: `k`, `M`, `bn`. */
  scaleLetters: values,
  /** Nouns that count: dozen, pair; they need an article or a number before them. */
  collectives: values,
  /** Plurals that give a magnitude and no number: “millions of”, “decine di”. */
  magnitudes: values,
  /** Words before a scale word that leave the number open: “several”, “alcuni”. */
  vague: words,
  /** Words that are an article and also one; numbers only before a scale word or a unit. */
  articles: words,
  /** Words that are numbers only where a counted noun or unit follows: Italian “sei” is also “you are”. */
  doubtful: words,
  /** Phrases that hold a number word and say no number: “in the first place”. */
  idioms: words,
  /** Words that look like a number word without its diacritics; numbers only before a unit. */
  homographs: words,
  /** Words between the parts of a spelled number, and the parts they may follow. */
  joiners: z
    .array(z.strictObject({ word: z.string().min(1), after: z.array(z.enum(['tens', 'hundreds', 'scales'])).min(1) }))
    .default([]),
  /** Words between a number and its scale word: Romanian “20 de milioane”. */
  scaleLinkers: words,
  decimalWords: words,
  negatives: words,
  /** Parts of one before a scale word or unit: “half a million”, “mezzo litro”. */
  parts: values,
  /** Words between such a part and what it is a part of. */
  partLinkers: words,
  /** Parts added after a scale word or unit: “e mezzo”, “and a half”. */
  additions: values,
  /** Nouns of a part, by their denominator: third, “treimi”. */
  denominators: values,
  /** Words that make a fraction of a bare part: “half **of**”, “metà **dei**”. */
  partitives: words,
  /** Words between two numbers of which the first is a share of the second: “one **in** five”. */
  ratios: words,
  /** Words that say how many times in themselves: twice, “doppio”. */
  multiples: values,
  /** Nouns that make a multiple of the number before them: times, “volte”. */
  multipleNouns: words,
});
