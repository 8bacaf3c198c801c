import { z } from 'zod';
import { sourcesSchema } from './source.ts';
import { words } from './words.ts';

/** Words or phrases in lower case, each with the number it stands for. */
const values = z.record(z.string().min(1), z.number().nonnegative()).default({});

/** How a language writes numbers, beyond what CLDR's spelling rules and `Intl` know. */
export const numbersSchema = z.strictObject({
  sources: sourcesSchema,
  spellings: z
    .record(z.string().length(1), z.string().length(1))
    .default({})
    .describe(
      'Letters some texts write in place of those of the lists, in all that is read of figures: Chinese { 萬: 万 }.',
    ),
  cardinals: values.describe("Spellings of cardinals that CLDR's rules do not give."),
  ordinals: values.describe("Spellings of ordinals that CLDR's rules do not give."),
  occasions: words.describe(
    'Nouns for a time that ordinals from the second on rank: “the third **time**”, “terza **volta**”.',
  ),
  placings: words.describe('Words right before an ordinal that is a place by itself: “**finished** third”.'),
  doubtfulOrdinals: words.describe(
    'Ordinals that are more often another word; they count only before a noun and after an article.',
  ),
  ordinalSuffixes: words.describe('What makes an ordinal of digits: `th`, `°`, `lea`; a `.` does only before a word.'),
  ordinalOpeners: words.describe(
    'Words an ordinal of digits or Roman numerals needs before it, where the language has such: `al`, `a`.',
  ),
  scales: values.describe(
    "Scale words that CLDR's rules do not give, and their abbreviations with white space before them.",
  ),
  scaleLetters: values.describe('Scale letters written against the digits, in their exact case: `k`, `M`, `bn`.'),
  unitLetters: words.describe(
    'Those of them that are a unit where nothing is counted or paid: the `m` of “ran the 100m”.',
  ),
  digitSuffixes: words.describe(
    'Endings of cases written against digits, mostly behind a hyphen: Russian “2-х”, “20-ти”.',
  ),
  collectives: values.describe('Nouns that count: dozen, pair; they need an article or a number before them.'),
  roughCollectives: words.describe('Those of them that say the number is not exact: “ventina”, “trentaine”.'),
  approximates: values.describe('Words for a number that say it is not exact: Croatian “desetak”, “stotinjak”.'),
  approximateSuffixes: words.describe(
    'Endings that say the same of the digits before them, mostly behind a hyphen: “20-ak”.',
  ),
  magnitudes: values.describe('Plurals that give a magnitude and no number: “millions of”, “decine di”.'),
  vague: words.describe('Words before a scale word that leave the number open: “several”, “alcuni”.'),
  articles: words.describe('Words that are an article and also one; numbers only before a scale word or a unit.'),
  doubtful: words.describe(
    'Words that are numbers only where a counted noun or unit follows: Italian “sei” is also “you are”.',
  ),
  idioms: words.describe('Phrases that hold a number word and say no number: “in the first place”.'),
  names: words.describe(
    'Names that hold a number word, in their exact case, where the number opens a sentence or is written small: “Four Seasons”.',
  ),
  both: words.describe('Phrases that say both where no noun follows: “**os dois** falaram”, but “os dois países”.'),
  homographs: words.describe('Words that look like a number word without its diacritics; numbers only before a unit.'),
  joiners: z
    .array(
      z.strictObject({
        word: z.string().min(1),
        after: z.array(z.enum(['tens', 'hundreds', 'scales'])).min(1),
        carries: z
          .boolean()
          .default(false)
          .describe(
            'Whether thousands before it belong to the scale word behind it: Portuguese “dois mil **e** quinhentos milhões”, and hundreds to a compound: Danish “hundrede **og** titusind”.',
          ),
      }),
    )
    .default([])
    .describe('Words between the parts of a spelled number, and the parts they may follow.'),
  scaleLinkers: words.describe('Words between a number and its scale word: Romanian “20 de milioane”.'),
  clitics: words.describe(
    'Small words written against the word or digits behind them, with their hyphen or apostrophe: Arabic “و”, Maltese “fl-”.',
  ),
  unitsFirst: z
    .boolean()
    .default(false)
    .describe('Whether units stand before their tens, with a joiner between the two: Arabic “ثلاثة وعشرون”.'),
  impliedPlaces: z
    .boolean()
    .default(false)
    .describe('Whether a digit right behind a scale word counts the next place down: Chinese “三万五” is 35,000.'),
  digitsBehindThousand: z
    .boolean()
    .default(false)
    .describe('Whether digits go on a number behind the word for a thousand: Mexican “15 mil **81**”.'),
  decimalWords: words.describe('Words for the decimal mark, as it is read aloud: point, “virgola”.'),
  negatives: words.describe('Words that make the number behind them negative: minus.'),
  parts: values.describe('Parts of one before a scale word or unit: “half a million”, “mezzo litro”.'),
  partLinkers: words.describe('Words between such a part and what it is a part of.'),
  additions: values.describe('Parts added after a scale word or unit: “e mezzo”, “and a half”.'),
  denominators: values.describe('Nouns of a part, by their denominator: third, “treimi”.'),
  denominatorJoiners: words.describe(
    'Words between a denominator and the numerator behind it: Chinese “三**分之**一”.',
  ),
  partitives: words.describe('Words that make a fraction of a bare part: “half **of**”, “metà **dei**”.'),
  partOpeners: words.describe(
    'Words that make a fraction of a part behind them: “fell **by** a third”, “è calato **di** un terzo”.',
  ),
  bareShares: z
    .boolean()
    .default(false)
    .describe(
      'Whether a part needs no such word, as the genitive does for it: Polish “połowa mieszkańców”, “jedna trzecia głosów”.',
    ),
  shareAdjectives: words.describe('Parts that are adjectives of what they are a part of: Greek “η **μισή** πόλη”.'),
  clearParts: words.describe(
    'Parts that are no other word, and need nothing before them to be one: Irish “d’ith sé **trian** den arán”.',
  ),
  wholeBeginnings: words.describe(
    'How the noun behind a part begins where the part is spelled like a number: Arabic “خمس **ال**سكان” beside “خمس سنوات”.',
  ),
  halfEndings: words.describe(
    'How the noun behind a bare half ends, where its word is also another: Estonian “**pool** elanike**st**”.',
  ),
  ratios: words.describe('Words between two numbers of which the first is a share of the second: “one **in** five”.'),
  shareOpeners: words.describe('Words before an ordinal that make a share of it: German “**jeder** fünfte Haushalt”.'),
  multiples: values.describe('Words that say how many times in themselves: twice, “doppio”.'),
  multipleStems: values.describe(
    'Beginnings of words that do the same in all their forms: Polish “podwoi” for “podwoił”, “podwoiła”, “podwoić”.',
  ),
  doubtfulMultiples: words.describe(
    'Those of them that also describe a noun, as in “a double murder”, and count only where none follows.',
  ),
  multipleOpeners: words.describe('Words that make a multiple of the number behind them: “multiplié **par** dix”.'),
  looseMultiples: words.describe(
    'Those of them that leave it to a number behind them to say how many times, and mean two where none does: Arabic “تضاعف”.',
  ),
  multipleNouns: words.describe('Nouns that make a multiple of the number before them: times, “volte”.'),
});
