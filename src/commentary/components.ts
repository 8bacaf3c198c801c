import { confidenceLevels, confidenceSynonyms, likelihoodSynonyms, likelihoods } from '../data/scales/icd-203.ts';
import type { ComponentRule } from './component-rule.ts';

const segment = {
  kind: 'segment',
  required: true,
  says: 'The id of the sentence, behind the name of its briefing and “#” where several documents have it.',
} as const;
const always = () => true;
const never = () => false;

const figureForms = ['value', 'sentence', 'card'] as const;

/**
 * The components an author can use without importing them. Everything they show comes from the evidence. Their props,
 * their checks and their documentation are made of this.
 */
const components = {
  Cite: {
    purpose: 'A number that leads to the sentence a claim rests on, with the words around which it stands, if any.',
    attributes: { segment },
    holds: 'words',
    isBlock: never,
    example: '<Cite segment="s-…">the words that rest on it</Cite>',
    shortForm: '[@s-…]',
  },
  Quote: {
    purpose: 'A sentence of a document, or some of its words inside a line.',
    attributes: {
      segment,
      lang: { kind: 'language', says: 'The only language to show: the document’s, or one that it is translated into.' },
      words: { kind: 'words', says: 'The words of the sentence to quote inside a line, as they stand there.' },
    },
    holds: 'nothing',
    isBlock: (attributes) => !attributes.has('words'),
    example: '<Quote segment="s-…" />, or inside a line <Quote segment="s-…" words="some of its words" />',
  },
  Sic: {
    purpose: 'Words of a document that are a slip of the document’s own.',
    attributes: {
      segment,
      words: { kind: 'words', required: true, says: 'The slip, as it stands in the original.' },
      note: { kind: 'switch', says: 'Shows the whole sentence, with the translator’s notes, as a block.' },
    },
    holds: 'nothing',
    isBlock: (attributes) => attributes.has('note'),
    example: '<Sic segment="s-…" words="the slip" />, or on lines of its own with note',
  },
  Figure: {
    purpose: 'A figure of a document: its value inside a line, or its sentence or a card as a block.',
    attributes: {
      id: { kind: 'figure', required: true, says: 'The id of the figure; its page’s address ends with it.' },
      as: { kind: 'choice', choices: figureForms, says: 'How it is shown; its value where this is left out.' },
    },
    holds: 'nothing',
    isBlock: (attributes) => (attributes.get('as') ?? 'value') !== 'value',
    example: '<Figure id="f-…" />, or on lines of its own <Figure id="f-…" as="card" />',
    shortForm: '[@f-…]',
  },
  Entity: {
    purpose: 'Someone or something the glossary holds, by its name or in the author’s words.',
    attributes: {
      id: { kind: 'entity', required: true, says: 'The id of the entity: the name of its file in content/glossary.' },
    },
    holds: 'words',
    isBlock: never,
    example: '<Entity id="china" /> or <Entity id="china">the Chinese side</Entity>',
    shortForm: '[[china]] or [[china|the Chinese side]]',
  },
  Compare: {
    purpose: 'Figures in a table, each compared with the first, with what keeps it from being compared.',
    attributes: {
      figures: { kind: 'figures', required: true, says: 'The ids of two figures or more, with spaces between them.' },
    },
    holds: 'nothing',
    isBlock: always,
    example: '<Compare figures="f-… f-…" />',
  },
  Chart: {
    purpose: 'Figures of one kind and unit as a drawing, over time or as bars, with the table it is made from.',
    attributes: {
      figures: { kind: 'figures', required: true, says: 'The ids of two figures or more, with spaces between them.' },
    },
    holds: 'nothing',
    isBlock: always,
    isWide: true,
    example: '<Chart figures="f-… f-…" />',
  },
  Timeline: {
    purpose: 'The dated sentences that name one of some entities, in the order of time.',
    attributes: {
      entities: { kind: 'entities', required: true, says: 'The ids of entities, with spaces between them.' },
      from: { kind: 'date', says: 'Where it begins: a year, a month or a day, as 2023, 2023-05 or 2023-05-31.' },
      to: { kind: 'date', says: 'Where it ends.' },
      max: { kind: 'count', says: 'How many sentences it shows at most, from 1 to 50; 12 where this is left out.' },
    },
    holds: 'nothing',
    isBlock: always,
    isWide: true,
    example: '<Timeline entities="china russia" from="2022" to="2024" />',
  },
  Assessment: {
    purpose:
      'A judgement of the author’s, with how likely it is and how sure the author is of it, in the words of ICD 203.',
    attributes: {
      likelihood: {
        kind: 'choice',
        required: true,
        choices: likelihoods,
        meaning: likelihoodSynonyms,
        says: 'How likely it is: a band of ICD 203. The page says it in the language of the text.',
      },
      confidence: {
        kind: 'choice',
        required: true,
        choices: confidenceLevels,
        meaning: confidenceSynonyms,
        says: 'How sure the author is of the judgement, which is another thing.',
      },
    },
    holds: 'text',
    isBlock: always,
    example:
      '<Assessment likelihood="likely" confidence="moderate">The dam will hold.</Assessment>, on lines of its own',
  },
  Note: {
    purpose: 'A remark that stands beside the sentence, the figure or the entity it is about, there and here.',
    attributes: {
      on: { kind: 'subject', required: true, says: 'The id of a sentence, of a figure or of an entity.' },
    },
    holds: 'text',
    isBlock: always,
    example: '<Note on="s-…">\n\nWhat is to be said about it.\n\n</Note>, or on="f-…" or the id of an entity',
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;
export const componentRules: Readonly<Record<string, ComponentRule>> = components;

type Attributes<Name extends ComponentName> = (typeof components)[Name]['attributes'];
type ValueOf<Rule> = Rule extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Rule extends { readonly kind: 'switch' }
    ? boolean
    : string;

type RequiredProps<Rules> = {
  [Name in keyof Rules as Rules[Name] extends { required: true } ? Name : never]: ValueOf<Rules[Name]>;
};
type OptionalProps<Rules> = {
  [Name in keyof Rules as Rules[Name] extends { required: true } ? never : Name]?: ValueOf<Rules[Name]>;
};

/** The props of a component as its attributes are checked. */
export type PropsOf<Name extends ComponentName> = RequiredProps<Attributes<Name>> & OptionalProps<Attributes<Name>>;
