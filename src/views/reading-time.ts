import { createHold } from '../kept/create-hold.ts';
import { countWords } from '../rights/holds-quotation.ts';
import type { Reading } from './reading-text.ts';

/**
 * Words in a minute. Somewhat slower than the mean of silent reading, 238 for non-fiction in English (Brysbaert 2019,
 * Journal of Memory and Language 109), since there are figures to take in.
 */
const pace = 200;

/** How long the text takes to read, in whole minutes, at least one; its words are counted as each language has them. */
export function toReadingTime(readings: Iterable<Reading>): number {
  const words = [...readings].map(({ passage }) => passage.translation ?? passage.original);
  const count = words.reduce((sum, { text, lang }) => sum + countHeld(text, lang), 0);
  return Math.max(1, Math.round(count / pace));
}

/** A document is counted for the readers of each language, who mostly have the same words before them. */
const heldCounts = 2000;
const hold = createHold<number>(heldCounts);

function countHeld(text: string, lang: string): number {
  return hold(`${lang} ${text}`, () => countWords(text, lang));
}
