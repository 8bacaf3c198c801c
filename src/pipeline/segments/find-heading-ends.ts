import type { Vocabulary } from './vocabulary.ts';

/** A word with a capital after a word, number or closing mark, and before a small letter. */
const candidate = /\p{Lu}(?<=[\p{L}\p{Nd}%)\]”»"]\s{1,3}\p{Lu})[\p{Ll}\p{M}]*(?:['’]|(?=-|\s{1,3}\p{Ll}))/gu;
/** It goes on with a small letter, and not for two words only. */
const opensClause = /^\p{Lu}[\p{Ll}\p{M}]*(?:['’-][\p{L}-]+)?\s+\p{Ll}\S*\s+\S*[^\s.!?…:;]\s+\S*[^\s.!?…:;]\s/u;
const sentenceEnd = /[.!?…:;][\p{Pe}\p{Pf}"']*\s/u;
const wordEnd = /[\p{L}\p{Nd}%][\p{Pe}\p{Pf}"]*$/u;
const lookAround = 160;
const fewestWords = 2;
/** Words in capitals that are a heading and no row of acronyms. */
const fewestCapitals = 3;

/**
 * Where sentences begin after a heading that stands in running text without a stop: “Port closed again They had …”.
 * A word shows it that opens sentences but hardly ever titles and names; after a heading in capitals, any word that
 * opens sentences does. Offsets into the text, in order.
 */
export function findHeadingEnds(text: string, { isStarter, isClearStarter }: Vocabulary): number[] {
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(candidate)) {
    if (!isStarter(word) || !opensClause.test(text.slice(index, index + lookAround))) continue;
    const words = toSentenceSoFar(text.slice(Math.max(0, index - lookAround), index));
    const last = words.at(-1) ?? '';
    const isHeading = words.length >= fewestWords && wordEnd.test(last) && !isStarter(last);
    const isClear = isClearStarter(word) && (word.length > 1 || /^\p{Ll}/u.test(last));
    if ((isHeading && isClear) || endsInCapitals(words)) ends.push(index);
  }
  return ends;
}

/** The words since the last mark that may end a sentence. */
function toSentenceSoFar(before: string): string[] {
  return before.split(sentenceEnd).at(-1)?.trim().split(/\s+/u) ?? [];
}

function endsInCapitals(words: readonly string[]): boolean {
  const small = words.findLastIndex((word) => /\p{Ll}/u.test(word));
  return words.slice(small + 1).filter((word) => /\p{Lu}{2}/u.test(word)).length >= fewestCapitals;
}
