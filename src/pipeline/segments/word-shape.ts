const vowel = /[aeiouyæøœıаеёиоуъыэюяіїєαεηιουω]/u;
const syllabic = /[^rl][rl][^rl]/u;
const numeral = /^[IVXLCDM]+$/u;

/** Whether the letters cannot be read aloud as a word: “Dr”, “str”, “bzw”, but not “krk”, “vlk” or the acronym “NPR”. */
export function isVowelless(token: string): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]{2,5}$/u.test(token) || !/\p{Ll}/u.test(token)) return false;
  const plain = token.toLowerCase().normalize('NFD');
  return !vowel.test(plain) && !syllabic.test(plain);
}

/** Whether the token reads as a plain word: only letters, but for apostrophes and hyphens, and at least `length` of them. */
export function isPlainWord(token: string, length: number): boolean {
  const letters = token.replace(/['’\-–]/gu, '');
  return /^[\p{L}\p{M}]+$/u.test(letters) && [...letters].length >= length && !isVowelless(letters);
}

export const isLetter = (token: string): boolean => /^\p{L}\p{M}*$/u.test(token);

/** “J”, “J.-P”, “O.J”: one capital, or several that each have their stop. */
export const isInitial = (token: string): boolean => /^\p{Lu}(?:\.-?\p{Lu}){0,3}$/u.test(token);

/** “S.U.A”, “a.m”, “Ph.D”, but not “www.abc.com”: short runs of letters with stops between them. */
export const isDottedAcronym = (token: string): boolean =>
  /^(?!www\.)\p{L}{1,3}(?:\.\p{L}{1,3}){1,6}(?<!\.(?:com|org|net))$/u.test(token);

export const isRomanNumeral = (token: string): boolean => numeral.test(token);

/** “PKB”, “NATO,”: capitals alone, but for marks behind them. */
export const isAcronym = (token: string): boolean => /^\p{Lu}{2,}\p{P}*$/u.test(token);
