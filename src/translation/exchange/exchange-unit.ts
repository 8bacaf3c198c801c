/** What a translation memory tells apart: see `toUnit` in `to-exchange.ts`. */
export const memoryStates = ['reviewed', 'draft', 'stale', 'missing'] as const;
export type MemoryState = (typeof memoryStates)[number];

/** A sentence and its translation, as they go to another tool or come from one. */
export interface ExchangeUnit {
  /** The id of the document's segment, where the tool kept it. */
  readonly id?: string;
  /** The words of the document; where it changed since, the words the translation was made for. */
  readonly source: string;
  /** Empty where there is no translation. */
  readonly target: string;
  /** `unstated` where the format, or the tool, says nothing about it. */
  readonly state: MemoryState | 'unstated';
  /** Lines as in the translator comments of a PO entry, marked and unmarked. */
  readonly comments: readonly string[];
  /** The words it was made for, where those of `source` are newer. */
  readonly previous?: string;
  /** Where the document says it, as `file:line`. */
  readonly references: readonly string[];
}

/** What a file of another tool holds, whatever its format. */
export interface Exchange {
  /** BCP 47, as far as the file says them. */
  readonly sourceLang?: string;
  readonly targetLang?: string;
  /** The slug of the document, where the file says something that may be one. */
  readonly document?: string;
  readonly units: readonly ExchangeUnit[];
  /** What was left out and why, in sentences. */
  readonly warnings: readonly string[];
}

/** All that a file in another format is made of. */
export interface ExchangeDocument {
  readonly slug: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Path of the document itself, from the project's root. */
  readonly original: string;
  /** In the order of the document; each different sentence once. */
  readonly units: readonly (ExchangeUnit & { readonly id: string })[];
}
