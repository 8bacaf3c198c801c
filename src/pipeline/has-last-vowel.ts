/** A Latin vowel with its marks, in decomposed text. */
const vowel = /[aeiouy]\p{M}*/giu;

/** Whether the last vowel of a word in Latin letters is one of `vowels`; any word fits where these are left out. */
export function hasLastVowel(word: string, vowels: string | undefined): boolean {
  if (vowels === undefined) return true;
  const last = [...word.normalize('NFD').matchAll(vowel)].at(-1)?.[0].normalize('NFC').toLowerCase();
  return last !== undefined && vowels.includes(last);
}
