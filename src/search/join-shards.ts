import type { FigureEntry } from './index-files.ts';
import { type IndexedWords, joinWords } from './join-words.ts';
import type { SearchShard } from './search-shard.ts';

/** The words of all parts, by language in alphabetical order. */
export function joinLanguages(parts: readonly SearchShard[]): Map<string, IndexedWords> {
  const firstRecords = toFirsts(parts.map(({ sizes }) => sizes.length));
  const languages = [...new Set(parts.flatMap(({ words }) => [...words.keys()]))].sort();
  return new Map(
    languages.map((lang) => {
      const own = parts.flatMap(({ words }, part) => {
        const of = words.get(lang);
        return of ? [{ ...of, firstRecord: firstRecords[part] ?? 0 }] : [];
      });
      return [lang, joinWords(own)] as const;
    }),
  );
}

/** The figures of all parts; one that several have is one, with the passages of all. */
export function joinFigures(parts: readonly SearchShard[]): FigureEntry[] {
  const firstPassages = toFirsts(parts.map(({ types }) => types.length));
  const joined = new Map<string, FigureEntry>();
  for (const [part, { figures }] of parts.entries()) {
    for (const figure of figures) {
      const passages = figure.passages.map((passage) => passage + (firstPassages[part] ?? 0));
      const known = joined.get(figure.id);
      const all = known ? [...new Set([...known.passages, ...passages])].sort((a, b) => a - b) : passages;
      joined.set(figure.id, { ...(known ?? figure), passages: all });
    }
  }
  return [...joined.values()];
}

/** Where each part begins. */
function toFirsts(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    next += size;
    return next - size;
  });
}
