const isAscii = /^[\x21-\x7e]*$/;

/**
 * A word as the index has it: lower case, without the full stops of “U.N.”. Diacritics go where people type without
 * them, in Latin and Greek letters and as Arabic vowel signs; Russian “й” is a letter of its own.
 */
export function foldTerm(word: string): string {
  // Nearly all words of many languages, a third of the time.
  if (isAscii.test(word)) return word.replaceAll('.', '').toLowerCase();
  return word
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .replace(/[.\u0640\u064B-\u0652]/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
