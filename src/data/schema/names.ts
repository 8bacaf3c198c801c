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
  /** What the word ends in, or begins with; the first rule that fits is used. Empty: any word. */
  from: z.string(),
  /** Only for words whose last vowel is one of these, where the endings go by it: Hungarian “Irán**ban**”, “Jemen**ben**”. */
  vowels: z.string().optional(),
  to: z.array(z.string()),
});

/** How names take the language's cases and articles: Rusia, Rusiei; Grupul 7, Grupului 7. */
const inflectionSchema = z.strictObject({
  /** Articles before a name that a text may leave out or melt into another word: Irish “an ”, Maltese “il-”. */
  articles: words,
  /** What the first letters of a name turn into behind some words: Irish `C` into `gC` and `Ch`. */
  beginnings: z.array(ending).default([]),
  /** Words with forms of their own, and names of several words all of which change. */
  whole: z.record(word, z.array(word)).default({}),
  /** For the first or the last word of a name. */
  endings: z.array(ending).default([]),
  /** Whether only the last word of a name changes, but for the names of `whole`. */
  lastOnly: z.boolean().default(false),
  /** For an adjective that is a name's second word and changes with the first: Uniunea Europeană, Uniunii Europene. */
  agreeing: z.array(ending).default([]),
});

const demonymsSchema = z.strictObject({
  /** Whether the language writes them all with a capital, as English does; elsewhere one listed with a capital needs it. */
  capital: z.boolean().default(false),
  /** By ISO 3166 or UN M49 code. */
  regions: z.record(z.string().regex(/^(?:[A-Z]{2}|\d{3})$/), forms).default({}),
  /** Of peoples and parts of the world that have no code. */
  others: forms,
  /** Words after which the same form names a language: “limba engleză”. */
  notAfter: words,
  /** Words before which it does: “angol nyelven”. */
  notBefore: words,
  /** Words that are more often another word, each with those behind which they name a people: Hungarian “a **lett**”. */
  onlyAfter: z.record(word, words).default({}),
});

const lowerCaseSchema = z.strictObject({
  /** Articles and prepositions after which a country's name in lower case is a slip for the name: “in cina”. */
  after: words,
  /** Names that are also ordinary words in lower case, and so never slips. */
  not: words,
});

const knownSchema = z.strictObject({ place: words, person: words, organisation: words, event: words, other: words });

const peopleSchema = z.strictObject({
  /** Offices and forms of address before a name. */
  titles: forms,
  givenNames: words,
  /** Given names that stand behind the family name: Hungarian “Nagy Péter”. */
  lastGivenNames: forms,
  /** Whether a name ends with its first word that is no given name: capitals do not tell names from nouns. */
  oneFamilyName: z.boolean().default(false),
  /** Small words within a name: “Ursula von der Leyen”. */
  particles: words,
  /** Endings that no name after a title has, as they mark the owner: “ministrul Apărării”. */
  notEndings: words,
});

const organisationsSchema = z.strictObject({
  /** First words: “Ministero della Difesa”. */
  heads: forms,
  /** Last words, or first words before “of”: “Harvard University”, “University of Oxford”. */
  tails: words,
  /** Legal forms: “Ltd.”, “SpA”. */
  companyForms: words,
  /** Words that join the parts of a name: “of”, “della”. */
  joiners: words,
  /** Words that join them only beside a joiner: “of the”, “dell’Economia e delle Finanze”. */
  weakJoiners: words,
  /** Adjectives in lower case that belong to a name: “Banca centrale”. */
  adjectives: forms,
});

/** How a language writes the names of people, organisations, places and peoples. */
export const namesSchema = z
  .strictObject({
    sources: sourcesSchema,
    /** Letters some texts write in place of others: { ş: ș }. */
    spellings: z.record(z.string().length(1), z.string().max(1)).default({}),
    /** Small words written against a name, and what of the name they hide: Arabic “و” nothing, “لل” the article “ال”. */
    clitics: z.array(z.strictObject({ from: word, to: z.string() })).default([]),
    /** Longer words that hold a name and are none: Chinese “其中方案” is not “中方”. */
    masks: words,
    /** The endings of each class of words. */
    classes: z.record(word, z.array(z.string()).min(1)).default({}),
    inflection: inflectionSchema.prefault({}),
    demonyms: demonymsSchema.prefault({}),
    /** Names of regions that CLDR does not have, by code. */
    regionNames: z.record(z.string(), z.array(word)).default({}),
    lowerCase: lowerCaseSchema.prefault({}),
    /** Names well known to readers of the language that have no file in the glossary. */
    known: knownSchema.prefault({}),
    people: peopleSchema.prefault({}),
    organisations: organisationsSchema.prefault({}),
    /** Names that, where a sentence opens, are more likely the ordinary word: “Usa il computer”. */
    ordinary: words,
    /** Words that have a capital for other reasons: they open a sentence, or name a month. */
    notNames: words,
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
