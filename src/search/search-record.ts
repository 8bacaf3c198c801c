/** What a hit is. The parts of a document are called as its segments are. */
export const searchTypes = ['sentence', 'heading', 'cell', 'entity', 'page'] as const;
export type SearchType = (typeof searchTypes)[number];

/** One thing that can be found, in one language. */
export interface SearchRecord {
  /** BCP 47; the bundle it goes to. */
  readonly lang: string;
  /** Under the root of an interface language, with the fragment: `briefings/x/side-by-side/#s-…`. */
  readonly path: string;
  /** As indexed. */
  readonly content: string;
  /** Shown with a hit on a page; other hits are shown from the data files. */
  readonly title?: string;
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
  /** Its place among the hits of a search that has filters and no words. */
  readonly position: number;
}

/**
 * `language`: of the document. `document`: its slug. `role`: `source` on exactly one of the records of one passage,
 * so that passages can be counted without counting their translations.
 */
export type SearchFilter = 'language' | 'document' | 'type' | 'entity' | 'role';

/** The path of a passage beside its translation. */
export function toPassagePath(document: string, segment: string): string {
  return `briefings/${document}/side-by-side/#${segment}`;
}

/** The document and the segment behind a path of {@link toPassagePath}; `undefined` for other paths. */
export function parsePassagePath(path: string): { readonly document: string; readonly segment: string } | undefined {
  const { document, segment } = /^\/?briefings\/(?<document>[^/]+)\/side-by-side\/#(?<segment>.+)$/u.exec(path)?.groups ?? {};
  return document && segment ? { document, segment } : undefined;
}
