import type { LanguageWords } from '../search/language-words.ts';
import { packBundle } from './pack-bundle.ts';
import { type StemmedWords, stemWords } from './stem-words.ts';

/**
 * Makes the words of one language findable by Pagefind's program, with that language's stemmer, in `count` bundles of records
 * that follow one another. Returns the files by path under the language's folder: those of one bundle stand in it, those of
 * several in folders of it, with the program above them.
 * @throws {Error} with Pagefind's own words where it refuses the words.
 */
export async function createSearchBundles(
  lang: string,
  { vocabulary, records }: LanguageWords,
  count = 1,
): Promise<Map<string, Uint8Array>> {
  const stemmed = await stemWords(lang, vocabulary);
  if (count === 1) return new Map([...stemmed.program, ...packBundle(lang, records, stemmed)]);
  const size = Math.ceil(records.length / count);
  const shared = { ...stemmed, entry: toSharedEntry(stemmed.entry) };
  const bundles = Array.from({ length: count }, (_, index) => {
    const files = packBundle(lang, records.slice(index * size, (index + 1) * size), shared);
    return [...files].map(([path, bytes]) => [`${index}/${path}`, bytes] as const);
  });
  return new Map([...stemmed.program, ...bundles.flat()]);
}

/** The program loads `wasm.<name>.pagefind` of its bundle's folder; by this name it comes to that of the folder above. */
function toSharedEntry({ languages, ...entry }: StemmedWords['entry']): StemmedWords['entry'] {
  const shared = Object.entries(languages).map(([lang, own]) => [
    lang,
    { ...own, wasm: `/../../wasm.${own.wasm ?? 'unknown'}` },
  ]);
  return { ...entry, languages: Object.fromEntries(shared) };
}
