import type { Reading } from './reading-text.ts';

/**
 * Words in a minute. Somewhat slower than the mean of silent reading, 238 for non-fiction in English (Brysbaert 2019,
 * Journal of Memory and Language 109), since there are figures to take in.
 */
const pace = 200;

/** How long the text takes to read, in whole minutes, at least one; its words are counted as each language has them. */
export function toReadingTime(readings: Iterable<Reading>): number {
  const words = [...readings].map(({ passage }) => passage.translation ?? passage.original);
  const count = words.reduce((sum, { text, lang }) => sum + countWords(text, lang), 0);
  return Math.max(1, Math.round(count / pace));
}

function countWords(text: string, lang: string): number {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return Array.from(segments).filter(({ isWordLike }) => isWordLike).length;
}
