import type { Range } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalised, isJoined, type Word } from './word.ts';

const shortest = 3;

/** The family names alone of people the document names in full elsewhere; hyphens and capitals around them make another name. */
export function findFamilyNames(plain: string, people: readonly Range[], words: readonly Word[]): Candidate[] {
  const families = new Set(people.flatMap((person) => toFamilyName(plain, person)));
  if (families.size === 0) return [];
  return words
    .filter((word, at) => families.has(word.text) && !isPart(word, words[at - 1]) && !isPart(words[at + 1], word))
    .map(({ start, end }) => ({ start, end, type: 'person', form: 'name' }));
}

function toFamilyName(plain: string, { start, end }: Range): string[] {
  const words = plain.slice(start, end).split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length >= shortest && isCapitalised(last) ? [last] : [];
}

/** Whether `word` and the word before it are two capitalised words side by side. */
function isPart(word: Word | undefined, before: Word | undefined): boolean {
  if (!word || !before || !isJoined(word)) return false;
  return isCapitalised(word.text) && isCapitalised(before.text) && !before.opens;
}
