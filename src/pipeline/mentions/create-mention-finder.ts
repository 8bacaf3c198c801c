import type { Lexicon } from '../../data/lexicon.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';
import { createTextCutter } from '../cut-text.ts';
import { chooseMentions, type FigureRange } from './choose-mentions.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findFamilyNames } from './find-family-names.ts';
import { createKnownFinder } from './find-known.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPeople } from './find-people.ts';
import { findUnspacedPeople } from './find-unspaced-people.ts';
import type { Gazetteer } from './known-name.ts';
import { createSceneMaker } from './scene.ts';
import { findWords, isCapitalised, type Word } from './word.ts';
import { toWordLists } from './word-lists.ts';

/**
 * A finder of names: those of the gazetteer, then people and organisations that only their form shows.
 * It returns mentions in order, non-overlapping, each within one segment; `figures` are ranges whose words are not names.
 */
export function createMentionFinder(
  gazetteer: Gazetteer,
  lexicon: Pick<Lexicon, 'names'>,
  cutter = createTextCutter(),
) {
  const lists = toWordLists(lexicon, cutter);
  const findKnown = createKnownFinder(gazetteer, lists);

  return (plain: string, segments: readonly Range[], figures: readonly FigureRange[]): FoundMention[] => {
    const cuts = cutter.cutSegments(plain, segments);
    const sentences = cuts.map((cut) => findWords(cut, lists.readForm));
    const known = sentences.flatMap(findKnown);
    const prose = sentences.filter((words, place) => isProse(words, cuts[place]?.text ?? ''));
    const scenes = prose.map(createSceneMaker(known, lists));
    const people = scenes.flatMap((scene) => [...findPeople(scene), ...findUnspacedPeople(scene)]);
    const organisations = scenes.flatMap(findOrganisations);
    const words = prose.flat();
    const later = [
      ...findFamilyNames(plain, people, words),
      ...findAcronyms(plain, [...known, ...organisations], words),
    ];
    return chooseMentions(plain, [...known, ...organisations, ...people, ...later], figures);
  };
}

/** Whether capitals mean anything in a segment: in a headline most words have one, and no stop ends it. */
function isProse(words: readonly Word[], segment: string): boolean {
  let capitals = 0;
  for (const { text } of words) if (isCapitalised(text)) capitals++;
  // Fewer are not most of more than three words, and need no more counting.
  if (capitals < 3) return true;
  const lettered = words.filter(({ text }) => /^\p{L}/u.test(text)).length;
  const isMostlyCapitals = lettered > 3 && capitals > lettered * 0.7;
  return !isMostlyCapitals || /[.!?…]\P{L}{0,3}$/u.test(segment);
}
