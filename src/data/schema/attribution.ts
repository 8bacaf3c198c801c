import { z } from 'zod';
import { sourcesSchema } from './source.ts';

/** Phrases as they are written; `{name}` stands for each entry of `expansions.name`, a capital is meant. */
const phrases = z.array(z.string().min(1));

/** Words; one that ends in `*` stands for every word that begins so. */
const stems = z.array(z.string().min(1));

const irregular = z.strictObject({ infinitive: z.string().min(1), finite: phrases, participles: phrases });

/** Infinitives by conjugation, and the verbs that follow none. */
const verbs = z.strictObject({
  regular: z.record(z.string(), phrases),
  irregular: z.array(irregular),
});
export type Verbs = z.infer<typeof verbs>;

/** How an infinitive of this conjugation is cut, and what is put there: third person, and participles. */
const conjugation = z.strictObject({ infinitive: z.string(), finite: z.array(z.string()), participles: phrases });
export type Conjugation = z.infer<typeof conjugation>;

const words = z.strictObject({
  determiners: phrases.describe('Articles and words in their place.'),
  genitives: phrases.describe('What links a noun to the noun it belongs to: of.'),
  possessives: phrases.describe('The same, where the word is left out once the nouns stand side by side.'),
  agents: phrases.describe('What introduces the doer in a passive: by.'),
  prepositions: phrases.describe('Words before a noun phrase that is not the subject.'),
  nameLinks: phrases
    .default([])
    .describe('Those of them that go on the name of a body: Bulgarian “Агенцията **по** заетостта”.'),
  relativizers: phrases.describe('Words that open a clause about the noun before them: which, who.'),
  complementisers: phrases.describe('What introduces the clause a verb of saying governs: that.'),
  infinitivals: phrases.describe('The same of an infinitive, right after the verb: (claims) to.'),
  subordinators: phrases.describe('Words that open a clause that depends on another: because, if.'),
  contrasts: phrases.describe('Words that set two statements side by side, each with its own source: while, but.'),
  coordinators: phrases.describe('Words that join two of a kind: and, or.'),
  have: phrases.describe('Forms of the auxiliary of perfect tenses.'),
  be: phrases.describe('Forms of “to be”.'),
  modals: phrases.describe('Verbs before an infinitive: may, will.'),
  pronouns: phrases.describe('Personal pronouns of the third person.'),
  persons: phrases.describe('I, we, you: who speaks or listens, no source a text names.'),
  clitics: phrases.describe('Unstressed pronouns that stand before a verb.'),
  reflexives: phrases.describe('Those that make a verb impersonal: (it) is said.'),
  adverbs: phrases.describe('Words that may stand between a subject and its verb.'),
  negations: phrases.describe('Words that deny a verb.'),
});

const grammar = z.strictObject({
  nameEndsPhrase: z
    .boolean()
    .describe('Whether a name ends the noun phrase it is in, because what describes a noun follows it.'),
  nounEndsPhrase: z
    .boolean()
    .default(false)
    .describe('Whether a noun for a source ends the phrase it is in, because adjectives stand before it: Bulgarian.'),
  articleEndings: phrases
    .default([])
    .describe('Endings that are articles: two words side by side that both have one are of two phrases.'),
  bareClauses: z.boolean().describe('Whether the clause after a verb of saying may do without “that”.'),
  commaClauses: z
    .boolean()
    .default(false)
    .describe('The same, where a comma stands before the clause: “sagte, die Zahl liege bei 300”.'),
  verbSecond: z
    .boolean()
    .default(false)
    .describe('Whether the verb comes second, so that the subject follows it where something else stands first.'),
  nounsHaveCapitals: z
    .boolean()
    .default(false)
    .describe('Whether nouns have capitals and adjectives none, so that a small letter behind a noun ends its phrase.'),
  verbFirst: z
    .boolean()
    .default(false)
    .describe('Whether the verb comes first, so that its subject follows it: Arabic, Irish.'),
  bareGenitives: z
    .boolean()
    .default(false)
    .describe(
      'Whether what a share or an amount is of stands behind it in a case, without a word for “of”: “30 proc. eksportu”.',
    ),
  auxiliaryFollows: z
    .boolean()
    .default(false)
    .describe(
      'Whether auxiliaries and unstressed pronouns may follow their verb: Croatian “rekao je”, “objavljeno je”.',
    ),
  sourceEndings: phrases
    .default([])
    .describe(
      'How the words of a source in front of “according to” end, but for names, where the case shows it: Finnish “-n”.',
    ),
  participleEndings: phrases.describe('How a participle ends, where an auxiliary is spelled like a possessive.'),
});

/** Who says so, and what is counted: the function words, verbs and patterns of one language. */
export const attributionSchema = z.strictObject({
  sources: sourcesSchema,
  variants: z
    .record(z.string().length(1), z.string().max(1))
    .describe('Letters written in place of others: `ş` for `ș`; nothing in place of one that may be left out.'),
  compounds: phrases
    .default([])
    .describe('Longer words that hold a listed word and are none, where no space shows it: Chinese 和平.'),
  clitics: phrases
    .default([])
    .describe('Small words written against the word behind them, longest first: Arabic “لل”, “و”.'),
  expansions: z
    .record(z.string(), z.array(z.string()))
    .describe('What `{name}` stands for; an empty entry leaves it out.'),
  words,
  grammar,
  conjugations: z
    .record(z.string(), conjugation)
    .describe('How infinitives are cut, by the name of their class, and the endings put there.'),
  verbs: z
    .strictObject({
      tell: verbs.describe('Name the hearer first: told.'),
      report: verbs.describe('May govern a noun alone: estimates.'),
      say: verbs.describe('Govern a clause, and may follow it: says.'),
      show: verbs.describe('Govern a clause; what says nothing does it too, so its subject must be a source: shows.'),
      amount: verbs.describe('Say what a quantity does: rises, amounts to.'),
      other: verbs.describe('Only end a noun phrase.'),
    })
    .describe('A form that two of these share has the sense of the first.'),
  nounForms: phrases.describe('Forms of those verbs that are nouns as well.'),
  accordingTo: phrases.describe('Words in front of whoever says so: according to.'),
  accordingToBehind: phrases.default([]).describe('Words behind whoever says so: German “zufolge”, Finnish “mukaan”.'),
  accordingToSource: phrases.default([]).describe('The same, only before a source noun: Croatian “prema (izvješću)”.'),
  inViewOf: phrases.describe(
    'Words of `accordingTo`, only at the start of a sentence and before a source noun: for (the analysts).',
  ),
  asClauses: phrases.describe('Words in front of a clause that names the source: as (officials said).'),
  sourceNouns: stems.describe('Nouns for those who say things, persons and papers.'),
  notSources: stems.describe('Nouns that follow the same prepositions and are no source: plan, law.'),
  documentNouns: stems.describe(
    'What a text that speaks of a document calls it, its parts and who wrote it: text, report, passage, author.',
  ),
  subjects: z.strictObject({
    partitives: phrases.describe('Between a share and its whole: 90 % of.'),
    links: phrases.describe('Between a noun and its amount: imports of, drones worth.'),
    contents: phrases.describe('Between an amount and what it buys or holds: $60 billion in.'),
    purposes: phrases.describe('What introduces a purpose: for.'),
    locatives: phrases.describe('What introduces a place: in.'),
  }),
  leaning: phrases.describe('Openings that make a sentence lean on the one before it: this, however, he.'),
});
export type Attribution = z.infer<typeof attributionSchema>;
