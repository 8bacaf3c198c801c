import type { Modality, Value } from '../model/figure.ts';
import type { EntityType } from '../model/mention.ts';
import type { TranslationState } from '../model/translation.ts';
import type { Closeness } from '../views/to-closeness.ts';

/*
 * The files that stand beside Pagefind's bundles. All that is found is a passage: an entity, a segment of a document, or a
 * section of a written page. Passages are numbered through, entities first, then the documents in the order of their
 * slugs, then the pages. Those that Pagefind has as one page are a record: a part of the glossary, a document, a written
 * page, in the same order. Every list that grows with the corpus is cut into shards of which a search loads one or two.
 */

/** What a hit is. The parts of a document are called as its segments are. */
export const searchTypes = ['sentence', 'heading', 'cell', 'entity', 'page'] as const;
export type SearchType = (typeof searchTypes)[number];

type ByLanguage = Readonly<Record<string, string>>;

/** What a search knows of one language before it asks it. */
interface LanguageEntry {
  /** How many passages have words in it. */
  readonly passages: number;
  /** The words that are not in its index, since so many passages have them. */
  readonly common: readonly string[];
  /** How many bundles its words are in. One is in the language's own folder; several are in folders of that, numbered from 0. */
  readonly bundles: number;
}

/** `search/start.bin`: how the index is cut, and what numbers are read with. */
export interface StartFile {
  /** The folder of all other files under `search/`, named after what is in them. */
  readonly folder: string;
  /** The number of all passages. */
  readonly passages: number;
  readonly languages: Readonly<Record<string, LanguageEntry>>;
  readonly entities: {
    readonly count: number;
    /** How many a part of the glossary has. */
    readonly perRecord: number;
    /** The first id of each shard of labels, and of passages that mention them. */
    readonly labels: readonly string[];
    readonly mentions: readonly string[];
  };
  readonly documents: {
    /** How many passages each has, in order. */
    readonly sizes: readonly number[];
    /** Their languages in order, each with how many follow one another. */
    readonly languages: readonly (readonly [lang: string, count: number])[];
    /** The first slug of each shard. */
    readonly slugs: readonly string[];
    /** How many documents a shard has. */
    readonly perShard: number;
  };
  /** Sections of written pages: how many are for readers of which interface languages, and how many each page has. */
  readonly pages: readonly (readonly [locales: readonly string[], count: number])[];
  readonly pageSizes: readonly number[];
  /** The words of passages in blocks: how many passages each part of the corpus has, and how many each of its blocks but the last. */
  readonly blocks: readonly (readonly [passages: number, perBlock: number])[];
  /** The first folded name, the first skeleton, the first value and the first day of each shard. */
  readonly names: readonly string[];
  readonly near: readonly string[];
  readonly figures: readonly number[];
  readonly dates: readonly number[];
  readonly words: NumberWords;
}

/** The words of queries that say numbers, folded, of all languages at once. */
export interface NumberWords {
  /** Words for a whole number that a scale word may follow. */
  readonly cardinals: Readonly<Record<string, readonly number[]>>;
  /** Words that multiply what stands before them. One word may be two numbers in two languages. */
  readonly scales: Readonly<Record<string, readonly number[]>>;
  /** Words between a number and its scale word or unit. */
  readonly linkers: readonly string[];
  /** Currency codes by symbol. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Codes of those units that some figure has, by name. */
  readonly units: Readonly<Record<string, string>>;
  /** Words before a number that compare it. */
  readonly comparators: Readonly<Record<string, Comparison>>;
  /** Words between the two ends of a range, and words before one that has others: “between … and”. */
  readonly joiners: readonly string[];
  readonly openers: readonly string[];
}
export type Comparison = '=' | '<' | '<=' | '>' | '>=';

/** `names/<n>`: a folded name, and the ids of the entities it names. */
export type NameEntry = readonly [name: string, entities: readonly string[]];
/** `near/<n>`: the skeleton of a name's word, and the names that have it. */
export type NearEntry = readonly [skeleton: string, names: readonly string[]];

/** `labels/<n>`. */
export interface LabelEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly label: ByLanguage;
  /** Every folded name it is known by: what is marked where it is asked for. */
  readonly names: readonly string[];
}

/** `mentions/<n>`: the passages that name an entity, each as how far it is from the one before. */
export type MentionEntry = readonly [entity: string, passages: readonly number[]];

/** `documents/<n>`. */
export interface DocumentEntry {
  readonly slug: string;
  readonly lang: string;
  readonly title: ByLanguage;
}

/** `figures/<n>`: by value, one with two ends under each; and `dates/<n>`: by the first day of the date or period. */
export interface FigureEntry {
  readonly id: string;
  readonly kind: 'money' | 'percent' | 'count' | 'measure' | 'ordinal' | 'fraction' | 'multiple' | 'date';
  /** Absent for a date. */
  readonly value?: Value;
  readonly unit?: string;
  /** Left out where the value is exact, or a range that says by its open end how near it is. */
  readonly closeness?: Closeness;
  /** EDTF: the date, or when the figure holds. */
  readonly date?: string;
  /** The words of comparison and the figure, as written. */
  readonly text: string;
  /** What is counted or measured, as written. */
  readonly subject?: string;
  readonly lang: string;
  /** Every passage that has it. */
  readonly passages: readonly number[];
}

/** `passages/<n>`: a block of passages that follow one another, with the documents they are of. */
export interface BlockFile {
  readonly documents: readonly DocumentEntry[];
  readonly passages: readonly Passage[];
}

export type Passage = SegmentPassage | EntityPassage | PagePassage;

export interface SegmentPassage {
  readonly type: 'sentence' | 'heading' | 'cell';
  readonly id: string;
  /** Place in the block's documents. */
  readonly document: number;
  /** By language; that of the document is the source's. */
  readonly texts: ByLanguage;
  /** Of the translations. */
  readonly states: Readonly<Record<string, TranslationState>>;
  /** Of a cell with a number, the words that head it, columns first. */
  readonly heads?: readonly ByLanguage[];
  /** Absent where the document itself asserts it. */
  readonly modality?: Modality;
  readonly attribution?: string;
  readonly hedge?: string;
}

export interface EntityPassage {
  readonly type: 'entity';
  readonly id: string;
  readonly entity: EntityType;
  readonly label: ByLanguage;
  readonly texts: ByLanguage;
}

export interface PagePassage {
  readonly type: 'page';
  /** Under the root of an interface language, with its fragment. */
  readonly path: string;
  readonly title: string;
  readonly texts: ByLanguage;
}

/** `kinds/0`: the types of the documents' segments in order, each with how many follow one another. */
export type KindsFile = readonly (readonly [type: SearchType, count: number])[];

/** `about/<n>`: for each passage of a part, the entities it names. */
export type AboutFile = readonly (readonly string[])[];

/** How many passages a file of {@link AboutFile} is about. */
export const aboutSize = 4096;
