import type { Lexicon } from '../../data/lexicon.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { chooseMentions } from './choose-mentions.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findFamilyNames } from './find-family-names.ts';
import { createKnownFinder } from './find-known.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPeople } from './find-people.ts';
import type { Gazetteer } from './known-name.ts';
import { findWords, isCapitalised, type Word } from './word.ts';
import { toWordLists } from './word-lists.ts';

/**
 * A finder of names: those of the gazetteer, then people and organisations that only their form shows.
 * It returns mentions in order, non-overlapping, each within one segment; `figures` are ranges whose words are not names.
 */
export function createMentionFinder(gazetteer: Gazetteer, lexicon: Pick<Lexicon, 'names'>) {
  const lists = toWordLists(lexicon);
  const findKnown = createKnownFinder(gazetteer, lists);

  return (plain: string, segments: readonly Range[], figures: readonly Range[]): FoundMention[] => {
    const sentences = segments.map((segment) => findWords(plain, segment, lists.spell));
    const known = sentences.flatMap((words) => findKnown(plain, words));
    const prose = sentences.filter(isProse);
    const people = prose.flatMap((words) => findPeople(words, createLookup(known), lists));
    const entities = createLookup(known.filter(({ entity, form }) => entity && form === 'name'));
    const organisations = prose.flatMap((words) => findOrganisations(plain, words, entities, lists));
    const words = prose.flat();
    const later = [
      ...findFamilyNames(plain, people, words),
      ...findAcronyms(plain, [...known, ...organisations], words),
    ];
    return chooseMentions(plain, [...known, ...organisations, ...people, ...later], figures);
  };
}

/** Whether capitals mean anything in a sentence: in a headline most words have one. */
function isProse(words: readonly Word[]): boolean {
  const lettered = words.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = lettered.filter(({ text }) => isCapitalised(text));
  return lettered.length < 4 || capitals.length < lettered.length * 0.7;
}

function createLookup(candidates: readonly Candidate[]): (word: Word) => boolean {
  const taken = new Set<number>();
  for (const { start, end } of candidates) for (let at = start; at < end; at += 1) taken.add(at);
  return ({ start }) => taken.has(start);
}
