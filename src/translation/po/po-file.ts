/** One entry of a PO file, with all that the file says of it. */
export interface PoEntry {
  /** The words of the document, white space folded: the `msgid`. */
  readonly source: string;
  /** The `msgstr`; empty where there is no translation. */
  readonly target: string;
  /** Whether it is marked fuzzy: no person has reviewed it. */
  readonly isDraft: boolean;
  /** The words it was made for, where the document has changed since. */
  readonly previous?: string;
  /** Where the document says it, as `file:line`. */
  readonly references: readonly string[];
  /** Translator comments, a line each. */
  readonly comments: readonly string[];
  /** Extracted comments, a line each. */
  readonly extracted: readonly string[];
  /** The flags other than fuzzy. */
  readonly flags: readonly string[];
  /** The `msgctxt`, which files of Concordance have none of: a sentence is found by its words. */
  readonly context?: string;
}

/** A whole PO file: the translation memory of one document into one language. */
export interface PoFile {
  readonly headers: Readonly<Record<string, string>>;
  /** Comments above the header, a line each. */
  readonly comments: readonly string[];
  /** In the order of the file. */
  readonly entries: readonly PoEntry[];
  /** Translations of words that the document no longer has, in the order of the file. */
  readonly obsolete: readonly PoEntry[];
}
