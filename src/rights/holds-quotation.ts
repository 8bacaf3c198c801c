import { getWordSegmenter } from '../i18n/intl.ts';
import type { BriefingSegment } from '../model/briefing.ts';
import { listQuoted } from './list-quoted.ts';

/** Fewer words within quotation marks are mostly a name or a title. */
export const fewestQuoted = 4;
/** Where the sentence names who says so, outside the marks. */
export const fewestAttributed = 2;

/**
 * Whether a sentence gives someone's words: at least four between two quotation marks, or between one and the end of a
 * sentence over which the quotation goes on; two where the sentence says whose they are.
 */
export function holdsQuotation(
  { text, attribution }: Pick<BriefingSegment, 'text' | 'attribution'>,
  lang: string,
): boolean {
  return listQuoted(text).some(({ words }) => {
    const count = countWords(words, lang);
    const isNamed = attribution !== undefined && !attribution.includes(words);
    return count >= fewestQuoted || (count >= fewestAttributed && isNamed);
  });
}

/** How many words a text has, by the rules of its language. */
export function countWords(text: string, lang: string): number {
  const segmenter = getWordSegmenter(lang);
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
