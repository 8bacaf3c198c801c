/** How often letters, and pairs of them, stand in the words of a language. Plain data, so that it can be kept. */
export interface LetterModel {
  readonly lang: string;
  /** Of all letters. */
  readonly total: number;
  /** Lower-case letters, and pairs of them with `_` for the edge of a word. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A run of letters and their marks. */
export const word = /[\p{L}\p{M}]+/gu;

/**
 * Romanian’s letters with a comma below and those with a cedilla, which stand for them, as the same: encodings have the one or
 * the other at the same places, and readers take them for the same.
 */
export function foldCommas(text: string): string {
  return text.replace(/[șțȘȚ]/gu, (letter) => cedillas[letter] ?? letter);
}

const cedillas: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ', Ș: 'Ş', Ț: 'Ţ' };

/** Counts the letters of a language in words of it. */
export function countLetters(lang: string, texts: Iterable<string>): LetterModel {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let total = 0;
  for (const text of texts) {
    for (const [found] of text.normalize('NFC').matchAll(word)) {
      let before = '_';
      add(before);
      for (const letter of foldCommas(found.toLowerCase())) {
        add(letter);
        add(before + letter);
        before = letter;
        total += 1;
      }
      add(`${before}_`);
    }
  }
  return { lang, total, counts };
}

/** How much the letter before says of the next one, against how common that one is. */
const trust = 12;
/** What a letter that was never seen counts for. */
const unseen = 0.3;

/** How likely a word's letters are in a language, as a natural logarithm: 0 for certain, the lower the less likely. */
export function rateWord({ total, counts }: LetterModel, found: string): number {
  let rate = 0;
  let before = '_';
  let wasSmall = false;
  for (const letter of found) {
    const small = foldCommas(letter.toLowerCase());
    const alone = ((counts.get(small) ?? 0) + unseen) / (total + 1);
    const seen = counts.get(before) ?? 0;
    rate += Math.log(((counts.get(before + small) ?? 0) + trust * alone) / (seen + trust));
    const isCapital = letter !== letter.toLowerCase();
    if (wasSmall && isCapital) rate -= capitalWithin;
    wasSmall = !isCapital;
    before = small;
  }
  return rate;
}

/** What a capital behind a small letter costs: writers hardly ever set one. */
const capitalWithin = 5;
