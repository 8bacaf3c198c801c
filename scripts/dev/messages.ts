import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** From the server to the process that reads documents: what was edited. */
export interface Edited {
  /** Paths from the project's root, with “/”. */
  readonly files: readonly string[];
  /** The slugs of documents that are to be read first where an edit concerns many: those on the pages that are open. */
  readonly first: readonly string[];
}

/** From the process that reads documents to the server: what became of that. */
export interface Refreshed {
  /** The slugs of briefings that were written or removed. */
  readonly briefings: readonly string[];
  /** The names of translations that were read or are gone, without ending. */
  readonly translations: readonly string[];
  /** Whether other documents say nearly the same now than before. */
  readonly hasOtherPairs: boolean;
  /** All that is wrong now with documents, their facts, glossary and translations. */
  readonly faults: readonly Diagnostic[];
  /** Whether open pages are to show it at once; what is read in the background waits until all of it is there. */
  readonly isUrgent: boolean;
}
