/** A place in a text file. Lines and columns are 1-based; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** An error stops a build; a warning is counted and said. */
export type Level = 'error' | 'warning';

/** Something that helps to understand a diagnostic: the sentence that is cited, the words that stood there before. */
export interface Related {
  /** What is to be seen there, in a few words: “the sentence says”. */
  readonly label: string;
  /** The words themselves, where there are any. */
  readonly words?: string;
  /** Path from the project's root, and the place in it. */
  readonly file?: string;
  readonly start?: Place;
}

/** What is wrong with a file, where, and what to do: made by checks, shown by printers. */
export interface Diagnostic {
  /** Permanent: people silence it, look it up and search for it. */
  readonly ruleId: string;
  readonly level: Level;
  /** Path from the project's root, with “/”. */
  readonly file: string;
  readonly start: Place;
  /** The place behind the last character; left out where only the beginning is known. */
  readonly end?: Place;
  /** What was found and why that is wrong, in one sentence without a stop, quoting the exact text. */
  readonly reason: string;
  /** What to do, in one sentence without a stop. */
  readonly cure?: string;
  /** Text that can stand in place of what is between `start` and `end`. */
  readonly replacement?: string;
  readonly related?: readonly Related[];
}

/** The diagnostic in one line: place, reason, cure. */
export function toLine({ file, start, reason, cure }: Omit<Diagnostic, 'ruleId' | 'level'>): string {
  return `${file}:${start.line}:${start.column}: ${reason}${cure === undefined ? '' : `; ${cure}`}`;
}
