import { z } from 'zod';
import { sourcesSchema } from './source.ts';
import { words } from './words.ts';

/** Words or phrases in lower case, each with the number it stands for. */
const values = z.record(z.string().min(1), z.number().nonnegative()).default({});

/** How a language writes numbers, beyond what CLDR's spelling rules and `Intl` know. */
export const numbersSchema = z.strictObject({
  sources: sourcesSchema,
  /** Letters some texts write in place of those of the lists, in all that is read of figures: Chinese { 萬: 万 }. */
  spellings: z.record(z.string().length(1), z.string().length(1)).default({}),
  /** Spellings of cardinals that CLDR's rules do not give. */
  cardinals: values,
  /** Spellings of ordinals that CLDR's rules do not give. */
  ordinals: values,
  /** Ordinals that are more often another word; they count only before a noun and after an article. */
  doubtfulOrdinals: words,
  /** What makes an ordinal of digits: `th`, `°`, `lea`; a `.` does only before a word. */
  ordinalSuffixes: words,
  /** Words an ordinal of digits or Roman numerals needs before it, where the language has such: `al`, `a`. */
  ordinalOpeners: words,
  /** Scale words that CLDR's rules do not give, and their abbreviations with white space before them. */
  scales: values,
  /** Scale letters written against the digits, in their exact case: `k`, `M`, `bn`. */
  scaleLetters: values,
  /** Endings of cases written against digits, mostly behind a hyphen: Russian “2-х”, “20-ти”. */
  digitSuffixes: words,
  /** Those of them that are a unit where nothing is counted or paid: the `m` of “ran the 100m”. */
  unitLetters: words,
  /** Nouns that count: dozen, pair; they need an article or a number before them. */
  collectives: values,
  /** Words for a number that say it is not exact: Croatian “desetak”, “stotinjak”. */
  approximates: values,
  /** Endings that say the same of the digits before them, mostly behind a hyphen: “20-ak”. */
  approximateSuffixes: words,
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
    .array(
      z.strictObject({
        word: z.string().min(1),
        after: z.array(z.enum(['tens', 'hundreds', 'scales'])).min(1),
        /** Whether thousands before it belong to the scale word behind it: Portuguese “dois mil **e** quinhentos milhões”, and hundreds to a compound: Danish “hundrede **og** titusind”. */
        carries: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Words between a number and its scale word: Romanian “20 de milioane”. */
  scaleLinkers: words,
  /** Small words written against the word or digits behind them, with their hyphen or apostrophe: Arabic “و”, Maltese “fl-”. */
  clitics: words,
  /** Whether units stand before their tens, with a joiner between the two: Arabic “ثلاثة وعشرون”. */
  unitsFirst: z.boolean().default(false),
  /** Whether a digit right behind a scale word counts the next place down: Chinese “三万五” is 35,000. */
  impliedPlaces: z.boolean().default(false),
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
  /** Words between a denominator and the numerator behind it: Chinese “三**分之**一”. */
  denominatorJoiners: words,
  /** Words that make a fraction of a bare part: “half **of**”, “metà **dei**”. */
  partitives: words,
  /** Words that make a fraction of a part behind them: “fell **by** a third”, “è calato **di** un terzo”. */
  partOpeners: words,
  /** Whether a part needs no such word, as the genitive does for it: Polish “połowa mieszkańców”, “jedna trzecia głosów”. */
  bareShares: z.boolean().default(false),
  /** Words between two numbers of which the first is a share of the second: “one **in** five”. */
  ratios: words,
  /** Words before an ordinal that make a share of it: German “**jeder** fünfte Haushalt”. */
  shareOpeners: words,
  /** Words that say how many times in themselves: twice, “doppio”. */
  multiples: values,
  /** Those of them that also describe a noun, as in “a double murder”, and count only where none follows. */
  doubtfulMultiples: words,
  /** Nouns that make a multiple of the number before them: times, “volte”. */
  multipleNouns: words,
});
