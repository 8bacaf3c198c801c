import type { Candidate } from './candidate.ts';
import type { Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

/** One segment as the finders of unknown names see it: its words, and what the gazetteer has already found in them. */
export interface Scene {
  readonly words: readonly Word[];
  readonly lists: WordLists;
  /** Whether the word is in a name of the gazetteer. */
  readonly isKnown: (word: Word) => boolean;
  /** Whether the word is in a name of the glossary. */
  readonly isEntity: (word: Word) => boolean;
  /** Whether the word is in the name of an organisation of the gazetteer. */
  readonly isBody: (word: Word) => boolean;
}

/** The segment's scene; `known` are the gazetteer's names in the document. */
export function createSceneMaker(known: readonly Candidate[], lists: WordLists): (words: readonly Word[]) => Scene {
  const names = known.filter(({ form }) => form === 'name');
  const isKnown = createLookup(known);
  const isEntity = createLookup(names.filter(({ entity }) => entity));
  const isBody = createLookup(names.filter(({ type }) => type === 'organisation'));
  return (words) => ({ words, lists, isKnown, isEntity, isBody });
}

function createLookup(candidates: readonly Candidate[]): (word: Word) => boolean {
  const taken = new Set<number>();
  for (const { start, end } of candidates) for (let at = start; at < end; at += 1) taken.add(at);
  return ({ start }) => taken.has(start);
}
