import { isDigit, isLower, isUpper, type Stop, type Verdict } from './stop.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isAcronym, isDottedAcronym, isInitial, isLetter, isRomanNumeral, isVowelless } from './word-shape.ts';

/** “dott. Rossi”, “art. 5”: the language's list says that no sentence ends here; written in capitals it may be a firm's “B.V.”. */
export function joinAlways({ marks, before, next }: Stop, { isAlways, isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isAlways(before)) return undefined;
  return /^\p{Lu}\.\p{Lu}$/u.test(before) && isUpper(next) && isStarter(next) ? 'split' : 'join';
}

/** “от 12.05.1990 г. № 45”, “Iflg. § 5” */
export function joinBeforeSign({ marks, before, next }: Stop): Verdict {
  if (marks !== '.') return undefined;
  return next.startsWith('№') || (next.startsWith('§') && /^\p{L}{1,5}$/u.test(before)) ? 'join' : undefined;
}

/** “gen. Rossi”, but “of this kind. | The”, where the abbreviation is also a word. */
export function joinUnlessStarter({ marks, before, next }: Stop, { isUnlessStarter, isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || isCapitalLetter(before) || !isUnlessStarter(before)) return undefined;
  return isUpper(next) && isStarter(next) ? 'split' : 'join';
}

/** “no. 5”, “p. XII”, where the same letters without a number are a word. */
export function joinBeforeNumber({ marks, before, next }: Stop, { isBeforeNumber }: Vocabulary): Verdict {
  if (marks !== '.' || !isBeforeNumber(before)) return undefined;
  return isDigit(next) || isLower(next) || isRomanNumeral(headOf(next)) ? 'join' : undefined;
}

/** “etc. and”, “Co. Ltd.”, but “Ltd. | They”. */
export function joinUnlessCapital(stop: Stop, vocabulary: Vocabulary): Verdict {
  const { marks, before, next, openers } = stop;
  if (marks !== '.' || isCapitalLetter(before) || !vocabulary.isUnlessCapital(before)) return undefined;
  if (isLower(next) || isDigit(next) || openers.startsWith('(')) return 'join';
  const [, word = ''] = /^(\S*\p{L})\.[^\p{L}]*$/u.exec(next) ?? [];
  return word !== '' && vocabulary.isUnlessCapital(word) ? 'join' : 'split';
}

/** “W 2023 r. Polska”, but “… w 2023 r. | Polska”. */
export function joinUnlessEarly(stop: Stop, vocabulary: Vocabulary): Verdict {
  const { marks, before, next, openers } = stop;
  if (marks !== '.' || !vocabulary.isUnlessEarly(before)) return undefined;
  return isTooEarly(stop, vocabulary) || isLower(next) || isDigit(next) || openers.startsWith('(') ? 'join' : 'split';
}

/** “в 1998 г. | Президент”, but “в г. Москва” and “55 proc. PKB”: what stands for a word of time or measure after a number. */
export function joinAfterNumber(stop: Stop, vocabulary: Vocabulary): Verdict {
  const { marks, before, next, openers } = stop;
  if (marks !== '.' || isCapitalLetter(before) || !vocabulary.isAfterNumber(before) || !isNumber(stop.previous))
    return undefined;
  const isOfNumber = isLower(next) || isDigit(next) || isAcronym(next) || openers.startsWith('(');
  return isTooEarly(stop, vocabulary) || isOfNumber ? 'join' : 'split';
}

/** “J. R. R. Tolkien”, “You and I. | The rest”. */
export function joinInitial({ marks, before, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isInitial(before)) return undefined;
  return isUpper(next) && isStarter(next) && !startsWithInitial(next) ? 'split' : 'join';
}

/** “p. es.”, “v. Chr.”: one small letter; a vowel, or a unit, before a capital only where another abbreviation follows. */
export function joinSmallLetter({ marks, before, previous, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isLetter(before) || !isLower(before)) return undefined;
  if (!isUpper(next)) return 'join';
  if (/[aeiouy]/u.test(before.normalize('NFD')) || isNumber(previous))
    return /^\p{L}{1,4}\./u.test(next) ? 'join' : undefined;
  return isStarter(next) ? 'split' : 'join';
}

/** “S.U.A.”, “a.m.”: a sentence ends only before a word that opens sentences. */
export function joinDottedAcronym({ marks, before, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isDottedAcronym(before)) return undefined;
  return isUpper(next) && isStarter(next) ? 'split' : 'join';
}

/** “str.”, “bzw.”: letters that no language reads as a word, where no list knows them; after a number they are a unit. */
export function joinVowelless({ marks, before, previous, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isVowelless(before) || (isUpper(next) && isNumber(previous))) return undefined;
  return isUpper(next) && isStarter(next) ? 'split' : 'join';
}

/** Whether the sentence has only begun, and no word that opens sentences follows with a capital. */
function isTooEarly({ isEarly, next }: Stop, { isStarter }: Vocabulary): boolean {
  return isEarly && !(isUpper(next) && isStarter(next));
}

/** “1998”, “3,5”, “XX”, “2005.”. */
function isNumber(token: string): boolean {
  return /^\p{Nd}/u.test(token) || isRomanNumeral(token);
}

/** “A. N. Popa”: a letter with a stop goes on the initials, also where it is a word that opens sentences. */
function startsWithInitial(token: string): boolean {
  return /^\p{Lu}\./u.test(token);
}

/** Abbreviations of one letter are written small: Russian “г.”; a capital is an initial. */
function isCapitalLetter(token: string): boolean {
  return /^\p{Lu}$/u.test(token);
}

function headOf(token: string): string {
  return /^\p{L}+/u.exec(token)?.[0] ?? '';
}
