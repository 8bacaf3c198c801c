import { cutTerms } from '../search/cut-terms.ts';
import type { IndexReader } from '../search/index-reader.ts';
import { isSameStem } from './is-same-stem.ts';

/** The documents whose title, in any language, or slug has all words of `query`, in the order of their slugs. */
export async function findBriefings(query: string, lang: string | undefined, reader: IndexReader): Promise<string[]> {
  const keys = cutTerms(query).map(({ key }) => key);
  if (keys.length === 0) return [];
  const found: string[] = [];
  for (const place of reader.start.documents.sizes.keys()) {
    const document = await reader.readDocument(place);
    if (!document || (lang !== undefined && document.lang !== lang)) continue;
    const own = [...Object.values(document.title), document.slug].flatMap(cutTerms).map((term) => term.key);
    if (keys.every((key) => own.some((word) => isSameStem(key, word)))) found.push(document.slug);
  }
  return found;
}
