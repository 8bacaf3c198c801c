/** What a hit is. The parts of a document are called as its segments are. */
export const searchTypes = ['sentence', 'heading', 'cell', 'entity', 'page'] as const;

/**
 * What a search can be narrowed by. `language`: of the document. `document`: its slug. `role`: `source` on one
 * of the records of each passage, so that passages can be listed without their translations.
 * `interface`: the languages of the interface in which a written page has these words.
 */
export type SearchFilter = 'language' | 'document' | 'type' | 'entity' | 'role' | 'interface';

/** One thing that can be found, in one language. */
export interface SearchRecord {
  /** BCP 47; the bundle it goes to. */
  readonly lang: string;
  /** Under the root of an interface language, with the fragment: `briefings/x/side-by-side/#s-…`. */
  readonly path: string;
  /** As indexed, without the filter words. */
  readonly content: string;
  /** Shown with a hit on a page; other hits are shown from the data files. */
  readonly title?: string;
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
  /** Its place among the hits of a search that has filters and no words. */
  readonly position: number;
}

/**
 * The word that stands in the index for a filter's value. Pagefind has filters of its own, but writes their
 * values in another order each time, and a build should give the same bytes.
 */
export function toFilterWord(filter: SearchFilter, value: string): string {
  return `q${filter}0${value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '0')}0q`;
}

/** What a record says, without its filter words, which stand at the end of what is indexed. */
export function withoutFilterWords(content: string): string {
  return content.replace(/(?: q[a-z]+0\S*0q)+$/u, '');
}

/** The path of a passage beside its translation. */
export function toPassagePath(document: string, segment: string): string {
  return `briefings/${document}/side-by-side/#${segment}`;
}

/** The document and the segment behind a path of {@link toPassagePath}; `undefined` for other paths. */
export function parsePassagePath(path: string): { readonly document: string; readonly segment: string } | undefined {
  const { document, segment } =
    /^\/?briefings\/(?<document>[^/]+)\/side-by-side\/#(?<segment>.+)$/u.exec(path)?.groups ?? {};
  return document && segment ? { document, segment } : undefined;
}
