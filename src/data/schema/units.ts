import { z } from 'zod';
import { sourcesSchema } from './source.ts';
import { words } from './words.ts';

const currencyCode = z.string().regex(/^[A-Z]{3}$/);

/** What a language counts and measures with, beyond the names that CLDR and `Intl` have. */
export const unitsSchema = z.strictObject({
  sources: sourcesSchema,
  percent: words.describe('Words and signs for hundredths: per cent.'),
  percentOpeners: z
    .record(z.string().min(1), z.number().positive())
    .default({})
    .describe(
      'Words for so many hundredths or thousandths before their number, each with how many of it make a percent: “百分之”.',
    ),
  percentParts: z
    .record(z.string().min(1), z.number().positive())
    .default({})
    .describe('Nouns for tenths or thousandths, each with how many of it make a percent: Chinese “三**成**”.'),
  pointParts: z
    .record(z.string().min(1), z.number().positive())
    .default({})
    .describe('Parts of a percentage point, each with how many make one: Spanish “tres **décimas**”.'),
  barePoints: words.describe(
    'Words for a point that is a percentage point where a part of one is said of it: “half a **point**”.',
  ),
  points: words.describe('Percentage points.'),
  basisPoints: words.describe('Hundredths of a percentage point.'),
  currencies: z
    .record(currencyCode, words)
    .default({})
    .describe('Names of currencies by ISO 4217 code: bare, colloquial and shortened.'),
  sharedCurrencies: words.describe(
    'Names of currencies that several countries have, which say none of them without the country: “pesos”.',
  ),
  symbols: z
    .record(z.string().min(1), currencyCode)
    .default({})
    .describe('What a symbol means in this language where the world differs: `kr`, `Rs`.'),
  rivals: z
    .array(z.strictObject({ names: words, code: z.string().min(1), near: words }))
    .default([])
    .describe(
      'Units whose name is also that of another, a currency by ISO 4217 or a measure by UCUM, and words near which that other is meant: English pounds, degrees of heat.',
    ),
  subunits: z
    .array(z.strictObject({ code: currencyCode, ratio: z.number().positive(), names: words }))
    .default([])
    .describe('Parts of a currency; `ratio` of them make one.'),
  measures: z.record(z.string().min(1), words).default({}).describe('Names of units by UCUM code.'),
  durations: z
    .record(z.string().regex(/^T?\d+[YMWDHS]$/), words)
    .default({})
    .describe('Names of spans of time by ISO 8601 designator with its multiple: `1Y`, `3M`, `10Y`, `T1H`.'),
  inflections: z
    .array(z.strictObject({ ending: z.string().min(1), vowels: z.string().optional(), also: words }))
    .default([])
    .describe('Endings of unit names and the endings they take in other cases and with the article.'),
  endings: words.describe(
    'Endings of cases behind a sign or an abbreviation, with their hyphen or colon: “20%**-os**”, “5 km**:n**”.',
  ),
  compounds: words.describe(
    'Ends of words that begin with a number in words: Hungarian “tíz**éves**”, Finnish “kymmen**vuotias**”.',
  ),
  notUnits: words.describe('Phrases that begin like a unit and are none: Polish “złotych medali”.'),
  duals: z
    .record(z.string().min(1), z.string().min(1))
    .default({})
    .describe(
      'Forms that are two of a thing in themselves, each with the word for one: Arabic “عامين”, Maltese “sentejn”.',
    ),
  linkers: words.describe('Words between a number and its unit or counted noun, after any number.'),
  scaleLinkers: words.describe('The same, only after a scale word, a collective or a magnitude.'),
  rates: words.describe(
    'Words between a price and the unit it is for: “82 dollars **a** barrel”, “30 de lei **pe** zi”.',
  ),
  between: words.describe(
    'Words that may stand between a number and its unit without changing it: “more”, “additional”.',
  ),
  counted: z
    .strictObject({
      noun: z
        .enum(['first', 'last', 'capital', 'listed'])
        .default('first')
        .describe(
          '`first`: the noun comes straight after the number; `last`: adjectives stand before it; `capital`: it alone has a capital; `listed`: it is one of `nouns`.',
        ),
      classifiers: words.describe(
        'Words between a number and the noun it counts, which are the unit where no listed noun follows: Chinese 名, 辆.',
      ),
      nouns: words.describe('Nouns, in languages whose writing does not show where a word ends.'),
      hyphened: z
        .boolean()
        .default(false)
        .describe('Whether it also stands in the singular behind a hyphen: “a 27-nation bloc”.'),
      lowerCase: z
        .boolean()
        .default(false)
        .describe('Whether nouns have no capital, so that a word with one is a name and not counted.'),
      adjectives: words.describe('Adjectives that stand between the number and the noun even where nouns come first.'),
      adjectiveEndings: words.describe('Endings of adjectives that do the same.'),
      plurals: words.describe('Endings of plural nouns.'),
      singulars: words.describe('Endings of words that only look like plural nouns.'),
      irregular: words.describe('Nouns that end otherwise.'),
      never: words.describe('Words that end like a plural noun and are never the noun that is counted.'),
      neverBeginnings: words.describe(
        'Beginnings of words that are none but for those of `irregular`: Arabic “و”, the “and” of what comes next.',
      ),
      namesHaveNumbers: z
        .boolean()
        .default(false)
        .describe(
          'Whether a number right behind a name is the name’s, where any word behind a number may be counted: “Windows 11 works”.',
        ),
    })
    .prefault({}),
  functionWords: words.describe(
    'Words that end a noun phrase and are never a counted noun: articles, prepositions, conjunctions, auxiliaries.',
  ),
  singularArticles: words.describe(
    'Articles that stand before one thing only, so that digits behind them name it: “**il** 118 ha ricevuto”.',
  ),
  articles: words.describe('Articles and the like that may stand between words of comparison and the number.'),
  references: words.describe('Words whose number is a name or a place in a list: article, page, resolution, number.'),
  looseReferences: words.describe(
    'Words of the same kind, unless what may be counted follows the number: “школа 5”, but “в школе 860 учеников”.',
  ),
  rankedNames: words.describe(
    'Nouns that an ordinal names and does not rank, also behind adjectives: “47-ма механізована **бригада**”.',
  ),
  referencesBehind: words.describe(
    'Words behind a number that make it a name or a place in a list: Chinese “第5**条**”, “3**号**”.',
  ),
  titleStems: words.describe(
    'How nouns begin beside which words in quotation marks are a name: film, newspaper, party, operation.',
  ),
  calls: words.describe('Words behind which digits are dialled: “**call** 112”, “**helpline** 800 555 123”.'),
  emergencyServices: words.describe('Services that are called by short numbers: police, ambulance, “**hasiči** 150”.'),
  streetWords: words.describe('Words for a street before its name: “**via** Roma 12”, “**Straße** des 17. Juni”.'),
  streetsBehind: words.describe(
    'Words for a street behind its name, with the number of the house before it, in their exact case: “221 Baker **Street**”.',
  ),
  streetEndings: words.describe(
    'Ends of names of streets in one word, with the number of the house behind: Danish “Vesterbro**gade** 15”.',
  ),
  streetLinkers: words.describe('Words in small letters within the name of a street: “rue **du** 8 Mai”.'),
  housesFirst: z
    .boolean()
    .default(false)
    .describe('Whether the number of the house stands before the word for the street: “**12**, rue Victor Hugo”.'),
  minutes: words.describe(
    'Words behind the minutes of a time that words like those of `clock.after` open: Chinese “3点30**分**”.',
  ),
  clock: z
    .strictObject({
      before: words.describe('Also before what is no time: “at 6”.'),
      always: words.describe('Before what is always a time: Romanian “ora 6”.'),
      withMinutes: words.describe('Before a time only where its minutes are there: German “um 20.15”.'),
      after: words.describe('Behind a time: “6 p.m.”, “Uhr”.'),
      matchMinutes: z
        .strictObject({ before: words, after: words })
        .prefault({})
        .describe('Words around the minute of a match: Portuguese “**aos** 88 **minutos**”.'),
      hours: z
        .strictObject({ before: words, after: words })
        .prefault({})
        .describe('Words around a number that make it a time together, as neither does alone: Russian “в 18 часов”.'),
    })
    .prefault({})
    .describe('Words whose number is a time of day.'),
});
