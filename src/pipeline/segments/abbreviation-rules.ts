import { isDigit, isLower, isUpper, type Stop, type Verdict } from './stop.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isDottedAcronym, isInitial, isLetter, isRomanNumeral, isVowelless } from './word-shape.ts';

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
  return next.endsWith('.') && vocabulary.isUnlessCapital(next.slice(0, -1)) ? 'join' : 'split';
}

/** “W 2023 r. Polska”, but “… w 2023 r. | Polska”. */
export function joinUnlessEarly({ marks, before, next, openers, isEarly }: Stop, vocabulary: Vocabulary): Verdict {
  if (marks !== '.' || !vocabulary.isUnlessEarly(before)) return undefined;
  return isEarly || isLower(next) || isDigit(next) || openers.startsWith('(') ? 'join' : 'split';
}

/** “J. R. R. Tolkien”, “You and I. | The rest”. */
export function joinInitial({ marks, before, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isInitial(before)) return undefined;
  return isUpper(next) && isStarter(next) && !startsWithInitial(next) ? 'split' : 'join';
}

/** “p. es.”, “v. Chr.”: one small letter; a vowel before a capital only where another abbreviation follows. */
export function joinSmallLetter({ marks, before, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isLetter(before) || !isLower(before)) return undefined;
  if (!isUpper(next)) return 'join';
  if (/[aeiouy]/u.test(before.normalize('NFD'))) return /^\p{L}{1,4}\./u.test(next) ? 'join' : undefined;
  return isStarter(next) ? 'split' : 'join';
}

/** “S.U.A.”, “a.m.”: a sentence ends only before a word that opens sentences. */
export function joinDottedAcronym({ marks, before, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isDottedAcronym(before)) return undefined;
  return isUpper(next) && isStarter(next) ? 'split' : 'join';
}

/** “str.”, “bzw.”: letters that no language reads as a word, where no list knows them. */
export function joinVowelless({ marks, before, next }: Stop, { isStarter }: Vocabulary): Verdict {
  if (marks !== '.' || !isVowelless(before)) return undefined;
  return isUpper(next) && isStarter(next) ? 'split' : 'join';
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
