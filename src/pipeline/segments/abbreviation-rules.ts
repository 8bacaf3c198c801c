import { isDigit, isLower, isUpper, type Stop, type Verdict } from './stop.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isAcronym, isDottedAcronym, isInitial, isLetter, isRomanNumeral, isVowelless } from './word-shape.ts';

/** “dott. Rossi”, “art. 5”: the language's list says that no sentence ends here. */
export function joinAlways({ marks, before }: Stop, { isAlways }: Vocabulary): Verdict {
  return marks === '.' && isAlways(before) ? 'join' : undefined;
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
export function joinUnlessEarly({ marks, before, next, openers, isEarly }: Stop, vocabulary: Vocabulary): Verdict {
  if (marks !== '.' || !vocabulary.isUnlessEarly(before)) return undefined;
  return isEarly || isLower(next) || isDigit(next) || openers.startsWith('(') ? 'join' : 'split';
}

/** “в 1998 г. | Президент”, but “в г. Москва” and “55 proc. PKB”: what stands for a word of time or measure after a number. */
export function joinAfterNumber(stop: Stop, { isAfterNumber }: Vocabulary): Verdict {
  const { marks, before, next, openers, isEarly } = stop;
  if (marks !== '.' || isCapitalLetter(before) || !isAfterNumber(before) || !isNumber(stop.previous)) return undefined;
  const isOfNumber = isLower(next) || isDigit(next) || isAcronym(next) || openers.startsWith('(');
  return isEarly || isOfNumber ? 'join' : 'split';
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
