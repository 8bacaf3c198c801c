import { findWords, type QueryWord } from './query-words.ts';

/** Folded names, each with the ids of the entities it names. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** A name in a query or passage, with the ids of all entities it may name. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly string[];
}

/** Names of more words than this are not recognised. */
const longestName = 8;

/** The names of entities in `text`, the longest at each place, in order, none overlapping. */
export function findNames(text: string, names: Names): FoundName[] {
  const words = findWords(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const match = findNameAt(words, at, names);
    if (match) found.push(match.name);
    at += match?.count ?? 1;
  }
  return found;
}

function findNameAt(words: readonly QueryWord[], at: number, names: Names) {
  for (let count = Math.min(longestName, words.length - at); count > 0; count--) {
    const part = words.slice(at, at + count);
    const key = part.map((word) => word.key).join(' ');
    const [first, last] = [part[0], part.at(-1)];
    const entities = Object.hasOwn(names, key) ? names[key] : undefined;
    if (entities && first && last) return { count, name: { start: first.start, end: last.end, entities } };
  }
  return undefined;
}
