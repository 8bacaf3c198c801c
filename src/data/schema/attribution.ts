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
  determiners: phrases,
  /** What links a noun to the noun it belongs to: of. */
  genitives: phrases,
  /** The same, where the word is left out once the nouns stand side by side. */
  possessives: phrases,
  /** What introduces the doer in a passive: by. */
  agents: phrases,
  prepositions: phrases,
  relativizers: phrases,
  /** What introduces the clause a verb of saying governs: that. */
  complementisers: phrases,
  /** The same of an infinitive, right after the verb: (claims) to. */
  infinitivals: phrases,
  subordinators: phrases,
  /** Words that set two statements side by side, each with its own source: while, but. */
  contrasts: phrases,
  coordinators: phrases,
  have: phrases,
  be: phrases,
  /** Verbs before an infinitive: may, will. */
  modals: phrases,
  pronouns: phrases,
  /** I, we, you: who speaks or listens, no source a text names. */
  persons: phrases,
  /** Unstressed pronouns that stand before a verb. */
  clitics: phrases,
  /** Those that make a verb impersonal: (it) is said. */
  reflexives: phrases,
  adverbs: phrases,
  negations: phrases,
});

const grammar = z.strictObject({
  /** Whether a name ends the noun phrase it is in, because what describes a noun follows it. */
  nameEndsPhrase: z.boolean(),
  /** Whether the clause after a verb of saying may do without “that”. */
  bareClauses: z.boolean(),
  /** The same, where a comma stands before the clause: “sagte, die Zahl liege bei 300”. */
  commaClauses: z.boolean().default(false),
  /** Whether the verb comes second, so that the subject follows it where something else stands first. */
  verbSecond: z.boolean().default(false),
  /** Whether nouns have capitals and adjectives none, so that a small letter behind a noun ends its phrase. */
  nounsHaveCapitals: z.boolean().default(false),
  /** Whether the verb comes first, so that its subject follows it: Arabic, Irish. */
  verbFirst: z.boolean().default(false),
  /** Whether what a share or an amount is of stands behind it in a case, without a word for “of”: “30 proc. eksportu”. */
  bareGenitives: z.boolean().default(false),
  /** Whether auxiliaries and unstressed pronouns may follow their verb: Croatian “rekao je”, “objavljeno je”. */
  auxiliaryFollows: z.boolean().default(false),
  /** How the words of a source in front of “according to” end, but for names, where the case shows it: Finnish “-n”. */
  sourceEndings: phrases.default([]),
  /** How a participle ends, where an auxiliary is spelled like a possessive. */
  participleEndings: phrases,
});

/** Who says so, and what is counted: the function words, verbs and patterns of one language. */
export const attributionSchema = z.strictObject({
  sources: sourcesSchema,
  /** Letters written in place of others: `ş` for `ș`; nothing in place of one that may be left out. */
  variants: z.record(z.string().length(1), z.string().max(1)),
  /** Longer words that hold a listed word and are none, where no space shows it: Chinese 和平. */
  compounds: phrases.default([]),
  /** Small words written against the word behind them, longest first: Arabic “لل”, “و”. */
  clitics: phrases.default([]),
  /** What `{name}` stands for; an empty entry leaves it out. */
  expansions: z.record(z.string(), z.array(z.string())),
  words,
  grammar,
  conjugations: z.record(z.string(), conjugation),
  /** A form that two of these share has the sense of the first. */
  verbs: z.strictObject({
    /** Name the hearer first: told. */
    tell: verbs,
    /** May govern a noun alone: estimates. */
    report: verbs,
    /** Govern a clause, and may follow it: says. */
    say: verbs,
    /** Govern a clause; what says nothing does it too, so its subject must be a source: shows. */
    show: verbs,
    /** Say what a quantity does: rises, amounts to. */
    amount: verbs,
    /** Only end a noun phrase. */
    other: verbs,
  }),
  /** Forms of those verbs that are nouns as well. */
  nounForms: phrases,
  /** Words in front of whoever says so: according to. */
  accordingTo: phrases,
  /** Words behind whoever says so: German “zufolge”, Finnish “mukaan”. */
  accordingToBehind: phrases.default([]),
  /** The same, only before a source noun: Croatian “prema (izvješću)”. */
  accordingToSource: phrases.default([]),
  /** Words of `accordingTo`, only at the start of a sentence and before a source noun: for (the analysts). */
  inViewOf: phrases,
  /** Words in front of a clause that names the source: as (officials said). */
  asClauses: phrases,
  /** Nouns for those who say things, persons and papers. */
  sourceNouns: stems,
  /** Nouns that follow the same prepositions and are no source: plan, law. */
  notSources: stems,
  subjects: z.strictObject({
    /** Between a share and its whole: 90 % of. */
    partitives: phrases,
    /** Between a noun and its amount: imports of, drones worth. */
    links: phrases,
    /** Between an amount and what it buys or holds: $60 billion in. */
    contents: phrases,
    /** What introduces a purpose: for. */
    purposes: phrases,
    /** What introduces a place: in. */
    locatives: phrases,
  }),
  /** Openings that make a sentence lean on the one before it: this, however, he. */
  leaning: phrases,
});
export type Attribution = z.infer<typeof attributionSchema>;
