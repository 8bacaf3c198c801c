import type { StopPlace } from './find-stops.ts';
import type { Stop } from './stop.ts';

/** Code units looked at before a stop; no abbreviation or address that matters is longer. */
const lookBack = 40;
const leadLookBack = 120;
const speechLookBack = 500;
/** Words of “Od 1 stycznia 2023 r.”, with which no sentence ends. */
const fewWords = 5;
/** Words of “Il giudizio è chiaro:”, fewer of which are a label. */
const clauseWords = 3;

/** The place with the words around it, in the sentence that opens at `sentence`. Offsets are into `text`. */
export function toStop(text: string, sentence: number, place: StopPlace): Stop {
  const from = Math.max(sentence, place.start - lookBack);
  const chunk = text.slice(from, place.start);
  const words = chunk.match(/\S+/gu) ?? [];
  const last = chunk.endsWith(words.at(-1) ?? '\0') ? (words.at(-1) ?? '') : '';
  const before = last.replace(/^[\p{Ps}\p{Pi}\p{Pf}"'¿¡„•⁃▪●◦‣]+/u, '');
  const lead = chunk.slice(0, chunk.length - before.length);
  const previous = before === last ? (words.at(last === '' ? -1 : -2) ?? '') : '';
  return {
    ...place,
    before,
    previous: toBare(previous),
    isAfterSign: /^[:№=+×/]$/u.test(previous),
    isFirst: from === sentence && before !== '' && !/[\p{L}\p{N}]/u.test(lead),
    isEarly: from === sentence && words.length <= fewWords,
    isClause: words.length >= clauseWords,
    isQuotation: /^\s*[“「『«„"]/u.test(text.slice(sentence, sentence + lookBack)),
    lead: /[:;]/u.test(place.marks) ? text.slice(Math.max(sentence, place.start - leadLookBack), place.start) : '',
    isInTitle: /[《〈][^》〉]*$/u.test(chunk),
    isSpeech: isSpeech(text, sentence, place),
  };
}

/** The word without the punctuation around it. */
function toBare(word: string): string {
  return word.replace(/^\P{L}*?(?=[\p{L}\p{N}])|[^\p{L}\p{N}]+$/gu, '');
}

function isSpeech(text: string, sentence: number, { marks, end }: StopPlace): boolean {
  return /[!?;]/u.test(marks) && /^\s*\p{Pd}|["“”«»„]/u.test(text.slice(sentence, end).slice(-speechLookBack));
}
