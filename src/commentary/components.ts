/** `kind` says what an attribute's value has to name, a `subject` being a segment, a figure or an entity; plain text and switches name nothing. */
type Kind = 'segment' | 'figure' | 'figures' | 'entity' | 'subject' | 'words' | 'language' | 'choice' | 'switch';

export interface AttributeRule {
  readonly kind: Kind;
  readonly required?: boolean;
  /** The values that a `choice` has. */
  readonly choices?: readonly string[];
}

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether it makes a block of its own, which cannot stand inside a line of text. */
  readonly isBlock: (attributes: ReadonlyMap<string, string | undefined>) => boolean;
  /** How it is written; shown in messages. */
  readonly example: string;
}

const segment = { kind: 'segment', required: true } as const;
const always = () => true;
const never = () => false;

const figureForms = ['value', 'sentence', 'card'] as const;

/** The components an author can use without importing them. Everything they show comes from the evidence. */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  Cite: {
    attributes: { segment },
    isBlock: never,
    example: '<Cite segment="s-…">the words that rest on it</Cite>',
  },
  Quote: {
    attributes: { segment, lang: { kind: 'language' }, words: { kind: 'words' } },
    isBlock: (attributes) => !attributes.has('words'),
    example: '<Quote segment="s-…" />, or inside a line <Quote segment="s-…" words="some of its words" />',
  },
  Sic: {
    attributes: { segment, words: { kind: 'words', required: true }, note: { kind: 'switch' } },
    isBlock: (attributes) => attributes.has('note'),
    example: '<Sic segment="s-…" words="the slip" />, or on lines of its own with note',
  },
  Figure: {
    attributes: { id: { kind: 'figure', required: true }, as: { kind: 'choice', choices: figureForms } },
    isBlock: (attributes) => (attributes.get('as') ?? 'value') !== 'value',
    example: '<Figure id="f-…" />, or on lines of its own <Figure id="f-…" as="card" />',
  },
  Entity: {
    attributes: { id: { kind: 'entity', required: true } },
    isBlock: never,
    example: '<Entity id="china" /> or <Entity id="china">the Chinese side</Entity>',
  },
  Compare: {
    attributes: { figures: { kind: 'figures', required: true } },
    isBlock: always,
    example: '<Compare figures="f-… f-…" />',
  },
  Note: {
    attributes: { on: { kind: 'subject', required: true } },
    isBlock: always,
    example: '<Note on="s-…">\n\nWhat is to be said about it.\n\n</Note>, or on="f-…" or the id of an entity',
  },
};
