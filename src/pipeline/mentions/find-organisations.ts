import type { Candidate } from './candidate.ts';
import { isQuoted, normaliseGap } from './gap.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const longestName = 10;

/** Organisations the gazetteer does not know, by the words such names begin or end with. */
export function findOrganisations(
  plain: string,
  words: readonly Word[],
  isEntity: (word: Word) => boolean,
  lists: WordLists,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = Math.max(findHeadedEnd(words, at, isEntity, lists), findTailedEnd(words, at, isEntity, lists));
    const [first, last] = [words[at], words[end - 1]];
    if (!first || !last || end <= at) continue;
    found.push({ start: first.start, end: toEnd(plain, words.slice(at, end), lists), type: 'organisation', form: 'name' });
    at = end - 1;
  }
  return found;
}

/** “Ministero della Difesa”: a head, then capitals, adjectives and joined capitals. Returns `at` where there is none. */
function findHeadedEnd(words: readonly Word[], at: number, isEntity: (word: Word) => boolean, lists: WordLists): number {
  const head = words[at];
  if (!head || !lists.heads.has(head.key) || !isCapitalised(head.text)) return at;
  const end = extend(words, at + 1, isEntity, lists);
  return end > at + 1 ? end : at;
}

/** “Harvard University”, “University of Oxford”, “Example Trading Co. Ltd.”. Returns `at` where there is none. */
function findTailedEnd(words: readonly Word[], at: number, isEntity: (word: Word) => boolean, lists: WordLists): number {
  const first = words[at];
  if (!first || !isCapitalised(first.text) || lists.notNames.has(first.key)) return at;
  let end = at;
  for (let next = at; next < words.length && next - at < longestName; next += 1) {
    const word = words[next];
    if (!word || (next > at && !isRunOn(word, words[next - 1], lists)) || !isCapitalised(word.text)) break;
    if (next > at && (lists.companyForms.has(word.key) || lists.tails.has(word.key))) end = next + 1;
    if (lists.tails.has(word.key)) {
      const joined = findJoined(words, next + 1, isEntity, lists);
      if (joined > next + 1) end = extend(words, joined, isEntity, lists);
    }
    if (end > next + 1) break;
  }
  return end;
}

/** The end of all that goes on a name from `at`. */
function extend(words: readonly Word[], at: number, isEntity: (word: Word) => boolean, lists: WordLists): number {
  let end = at;
  for (let next = at; next - at < longestName; ) {
    const word = words[next];
    const joined = findJoined(words, next, isEntity, lists);
    if (joined > next) next = joined;
    else if (word && isOwnWord(word, words[next - 1], isEntity, lists)) next += 1;
    else break;
    end = next;
  }
  return end;
}

function isOwnWord(word: Word, before: Word | undefined, isEntity: (word: Word) => boolean, lists: WordLists): boolean {
  if (!isRunOn(word, before, lists)) return false;
  if (lists.adjectives.has(word.key)) return true;
  return isCapitalised(word.text) && !isEntity(word) && !lists.notNames.has(word.key);
}

/** After joining words at `at`, the end of the capitalised word they lead to; `at` where they lead to none. */
function findJoined(words: readonly Word[], at: number, isEntity: (word: Word) => boolean, lists: WordLists): number {
  let next = at;
  while (next - at < 3 && isJoiner(words[next], lists)) next += 1;
  const word = words[next];
  if (next === at || !word || !isCapitalised(word.text) || isEntity(word)) return at;
  return /^(?:\s+|['’])$/u.test(word.gap) ? next + 1 : at;
}

function isJoiner(word: Word | undefined, lists: WordLists): boolean {
  return word !== undefined && isJoined(word) && lists.joiners.has(word.key);
}

/** Whether the word goes on after the one before: a space, a hyphen, an “&”, a quotation mark, or the stop of “Co.”. */
function isRunOn(word: Word, before: Word | undefined, lists: WordLists): boolean {
  const gap = normaliseGap(word.gap);
  if (gap === ' ' || gap === '-' || gap === ' & ') return true;
  return (gap === '.' || gap === ', ' || gap === '.,' || gap === ',') && isForm(word, before, lists);
}

function isForm(word: Word, before: Word | undefined, { companyForms }: WordLists): boolean {
  return companyForms.has(word.key) && before !== undefined && isCapitalised(before.text);
}

/** Takes in the stop of a legal form, and the mark that closes a quotation within the name. */
function toEnd(plain: string, used: readonly Word[], { companyForms }: WordLists): number {
  const last = used.at(-1);
  const end = last?.end ?? 0;
  const next = plain[end] ?? '';
  const isStop = next === '.' && companyForms.has(last?.key ?? '') && !isAllCapitals(last?.text ?? '');
  const closes = isQuoted(next) && used.slice(1).some(({ gap }) => isQuoted(gap));
  return isStop || closes ? end + 1 : end;
}
