import { getWordSegmenter } from '../i18n/intl.ts';

// Shorter words are mostly articles and prepositions; an ideograph is a word by itself.
const shortest = 4;

/** The words of `text` that carry meaning by their length, folded to lower case without diacritics. */
export function toWords(text: string, lang: string): string[] {
  const segmenter = getWordSegmenter(lang);
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(lang))
    .filter((word) => word.length >= shortest || /\p{Ideographic}/u.test(word));
}
