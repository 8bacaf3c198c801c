import { z } from 'zod';
import { sourcesSchema } from './source.ts';

const word = z.string().min(1);
const words = z.array(word).default([]);

/**
 * Words in all their forms: `russ|o` is the stem “russ” with each ending of the class `o`; an ending with `…` in it
 * says where the stem goes. An entry without `|` has one form.
 */
const forms = words;

const ending = z.strictObject({
  from: z
    .string()
    .describe('What the word ends in, or begins with; the first rule that fits is used. Empty: any word.'),
  vowels: z
    .string()
    .optional()
    .describe(
      'Only for words whose last vowel is one of these, where the endings go by it: Hungarian “Irán**ban**”, “Jemen**ben**”.',
    ),
  to: z.array(z.string()),
});

/** How names take the language's cases and articles: Rusia, Rusiei; Grupul 7, Grupului 7. */
const inflectionSchema = z.strictObject({
  articles: words.describe(
    'Articles before a name that a text may leave out or melt into another word: Irish “an ”, Maltese “il-”.',
  ),
  beginnings: z
    .array(ending)
    .default([])
    .describe('What the first letters of a name turn into behind some words: Irish `C` into `gC` and `Ch`.'),
  whole: z
    .record(word, z.array(word))
    .default({})
    .describe('Words with forms of their own, and names of several words all of which change.'),
  endings: z.array(ending).default([]).describe('For the first or the last word of a name.'),
  lastOnly: z
    .boolean()
    .default(false)
    .describe('Whether only the last word of a name changes, but for the names of `whole`.'),
  agreeing: z
    .array(ending)
    .default([])
    .describe(
      "For an adjective that is a name's second word and changes with the first: Uniunea Europeană, Uniunii Europene.",
    ),
});

const joint = z.strictObject({ from: word, to: z.string() });

const demonymsSchema = z.strictObject({
  capital: z
    .boolean()
    .default(false)
    .describe(
      'Whether the language writes them all with a capital, as English does; elsewhere one listed with a capital needs it.',
    ),
  lower: z
    .boolean()
    .default(false)
    .describe(
      'Whether one listed in small letters has a capital only where a sentence opens; elsewhere it is part of a name, or names a language: German “die Französische Revolution”, “auf Deutsch”.',
    ),
  regions: z
    .record(z.string().regex(/^(?:[A-Z]{2}|\d{3})$/), forms)
    .default({})
    .describe('By ISO 3166 or UN M49 code.'),
  others: forms.describe('Of peoples and parts of the world that have no code.'),
  notAfter: words.describe('Words after which the same form names a language: “limba engleză”.'),
  aloneAfter: words.describe(
    'Words after which it does where no word follows: Swedish “skriven på svenska.”, but “på svenska vägar”.',
  ),
  spokenAfter: words.describe(
    'Words of speaking, learning and translating, behind which it does where no noun follows: “parla bene il francese”, but “parla il presidente francese”.',
  ),
  spokenBetween: words.describe('Small words that may stand between those and it: “bene il”.'),
  notBefore: words.describe('Words before which it does: “angol nyelven”.'),
  prefixes: z
    .array(joint)
    .default([])
    .describe(
      'What may be written against a word for a people, and the letters of that word it hides: “**anti**americano”, “**pror**ruso” for “ruso”, “**ελληνο**τουρκικά”.',
    ),
  onlyAfter: z
    .record(word, words)
    .default({})
    .describe(
      'Words that are more often another word, each with those behind which they name a people: Hungarian “a **lett**”.',
    ),
});

const lowerCaseSchema = z.strictObject({
  after: words.describe(
    "Articles and prepositions after which a country's name in lower case is a slip for the name: “in cina”.",
  ),
  not: words.describe('Names that are also ordinary words in lower case, and so never slips.'),
});

const knownSchema = z.strictObject({ place: words, person: words, organisation: words, event: words, other: words });

const peopleSchema = z.strictObject({
  titles: forms.describe('Offices and forms of address before a name.'),
  givenNames: words.describe('First names of people.'),
  lastGivenNames: forms.describe('Given names that stand behind the family name: Hungarian “Nagy Péter”.'),
  oneFamilyName: z
    .boolean()
    .default(false)
    .describe('Whether a name ends with its first word that is no given name: capitals do not tell names from nouns.'),
  familyEndings: words.describe(
    'Endings that only family names have, so that a word of six letters or more with a capital is one: Romanian “Vulp**escu**”.',
  ),
  familyNames: words.describe('Family names of a language that writes no spaces, before the given name: “王毅”.'),
  behindNames: words.describe(
    'What shows, behind such a name and an office before it, where it ends: “部长王文涛**与**”.',
  ),
  saidBehindNames: words.describe('What does so where no office stands before it: “王文涛**表示**”.'),
  particles: words.describe('Small words within a name: “Ursula von der Leyen”.'),
  notEndings: words.describe('Endings that no name after a title has, as they mark the owner: “ministrul Apărării”.'),
});

const organisationsSchema = z.strictObject({
  heads: forms.describe('First words: “Ministero della Difesa”.'),
  tails: words.describe('Last words, or first words before “of”: “Harvard University”, “University of Oxford”.'),
  companyForms: words.describe('Legal forms: “Ltd.”, “SpA”.'),
  joiners: words.describe('Words that join the parts of a name: “of”, “della”.'),
  weakJoiners: words.describe('Words that join them only beside a joiner: “of the”, “dell’Economia e delle Finanze”.'),
  adjectives: forms.describe('Adjectives in lower case that belong to a name: “Banca centrale”.'),
});

/** How a language writes the names of people, organisations, places and peoples. */
export const namesSchema = z
  .strictObject({
    sources: sourcesSchema,
    spellings: z
      .record(z.string().length(1), z.string().max(1))
      .default({})
      .describe('Letters some texts write in place of others: { ş: ș }.'),
    clitics: z
      .array(joint)
      .default([])
      .describe(
        'Small words written against a name, and what of the name they hide: Arabic “و” nothing, “لل” the article “ال”.',
      ),
    masks: words.describe('Longer words that hold a name and are none: Chinese “其中方案” is not “中方”.'),
    classes: z.record(word, z.array(z.string()).min(1)).default({}).describe('The endings of each class of words.'),
    inflection: inflectionSchema.prefault({}),
    demonyms: demonymsSchema.prefault({}),
    regionNames: z
      .record(z.string(), z.array(word))
      .default({})
      .describe('Names of regions that CLDR does not have, by code.'),
    lowerCase: lowerCaseSchema.prefault({}),
    known: knownSchema
      .prefault({})
      .describe('Names well known to readers of the language that have no file in the glossary.'),
    people: peopleSchema.prefault({}),
    organisations: organisationsSchema.prefault({}),
    ordinary: words.describe(
      'Names that, where a sentence opens, are more likely the ordinary word: “Usa il computer”.',
    ),
    notNames: words.describe('Words that have a capital for other reasons: they open a sentence, or name a month.'),
  })
  .superRefine((names, context) => {
    for (const [path, entry] of listForms(names)) {
      const [, kind] = entry.split('|');
      if (kind === undefined || kind in names.classes) continue;
      const known = Object.keys(names.classes).join(', ') || 'none';
      context.addIssue({
        code: 'custom',
        path,
        message: `“${entry}” is of the class “${kind}”; the classes are: ${known}`,
      });
    }
  });
export type Names = z.infer<typeof namesSchema>;

type InFormLists = Pick<Names, 'demonyms' | 'people' | 'organisations'>;

function listForms({ demonyms, people, organisations }: InFormLists): [string[], string][] {
  const lists: [string[], readonly string[]][] = [
    ...Object.entries(demonyms.regions).map(([code, list]): [string[], readonly string[]] => [
      ['demonyms', 'regions', code],
      list,
    ]),
    [['demonyms', 'others'], demonyms.others],
    [['people', 'titles'], people.titles],
    [['people', 'lastGivenNames'], people.lastGivenNames],
    [['organisations', 'heads'], organisations.heads],
    [['organisations', 'adjectives'], organisations.adjectives],
  ];
  return lists.flatMap(([path, list]) => list.map((entry): [string[], string] => [path, entry]));
}
