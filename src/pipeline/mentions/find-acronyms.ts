import type { Candidate } from './candidate.ts';
import { isAllCapitals, type Word } from './word.ts';

const longestAcronym = 8;

/** The acronyms that the document gives in brackets after an organisation's name, wherever they stand. */
export function findAcronyms(plain: string, organisations: readonly Candidate[], words: readonly Word[]): Candidate[] {
  const named = new Map(organisations.flatMap((candidate) => toAcronym(plain, candidate)));
  if (named.size === 0) return [];
  return words.flatMap(({ text, start, end }) => {
    const organisation = named.get(text);
    return organisation ? [{ ...organisation, start, end }] : [];
  });
}

function toAcronym(plain: string, candidate: Candidate): [string, Candidate][] {
  const after = plain.slice(candidate.end, candidate.end + longestAcronym + 3);
  const acronym = /^\s?\(([\p{L}\p{N}]{2,8})\)/u.exec(after)?.[1];
  return acronym && isAllCapitals(acronym) && candidate.type === 'organisation' ? [[acronym, candidate]] : [];
}
