import { isLower, isUpper, type Stop, type Verdict } from './stop.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isPlainWord } from './word-shape.ts';

const fullWidth = /[。！？．｡]/u;
const missingSpace = /[\p{Ll}\p{Nd}”’»)]$/u;
/** Arabic and Chinese have no capitals, and leave the space out. One letter is an abbreviation's. */
const caselessEnd = /\p{Lo}{2}[\p{Pe}\p{Pf}"]?$/u;
const caselessStart = /^\p{Lo}{2}/u;
const address = /[.@:/\\_]/u;

/** Letters before a small-letter start, so that an unlisted abbreviation is not taken for the end. */
const plainWordLength = { listed: 3, unlisted: 6 } as const;

/** “《你好！世界》”: the mark belongs to a title that is still open. */
export function joinTitleMarks({ isInTitle }: Stop): Verdict {
  return isInTitle ? 'join' : undefined;
}

/** Chinese and Japanese set no space after the stop; what is asked or called out before “他说” goes on. */
export function splitFullWidth({ marks, closers, gap, next, openers, isQuotation }: Stop): Verdict {
  if (!fullWidth.test(marks) || next === '') return undefined;
  const goesOn = isQuotation && closers !== '' && gap === '' && openers === '' && /[！？]/u.test(marks);
  return goesOn && caselessStart.test(next) ? 'join' : 'split';
}

/** “3.5”, “example.org”, “Who?”): without a space a sentence ends only between a small letter and a capitalised word. */
export function joinGlued(
  { gap, marks, before, closers, openers, next }: Stop,
  { isAlways, isStarter }: Vocabulary,
): Verdict {
  if (gap !== '') return undefined;
  if (
    /^[.!?؟]+$/u.test(marks) &&
    !/\.\./u.test(marks) &&
    caselessEnd.test(before + closers) &&
    caselessStart.test(next)
  )
    return 'split';
  const isSafe =
    missingSpace.test(before + closers) && !isAlways(before) && !address.test(before) && [...before].length > 2;
  const isWord =
    (/^\p{Lu}\p{Ll}/u.test(next) || (/^\p{Lu}$/u.test(next) && isStarter(next))) &&
    !address.test(next.replace(/\p{P}+$/u, ''));
  return isSafe && isWord && !/\p{Pd}/u.test(openers) ? 'split' : 'join';
}

/** “[...] and”: dots in brackets stand for words left out. */
export function joinBracketedDots({ marks, before, closers }: Stop): Verdict {
  return before === '' && /^(?:\.{2,}|…)/u.test(marks) && /^[\])]/u.test(closers) ? 'join' : undefined;
}

/** “Well... perhaps”. */
export function joinEllipsis({ marks, next }: Stop): Verdict {
  return /(?:\.\s?\.|…)/u.test(marks) && !/[?!]/u.test(marks) && !isUpper(next) ? 'join' : undefined;
}

/** “‘This is great.’ she said”: what closes before a small letter belongs to the sentence that goes on. */
export function joinAfterClosers({ closers, openers, next }: Stop): Verdict {
  return /[^[\]\p{Nd}]/u.test(closers) && isLower(next) && !/[\p{Ps}\p{Pi}"]/u.test(openers) ? 'join' : undefined;
}

/** “Come here! he shouted”, “Yahoo! in”; a question alone goes on only in speech. */
export function joinExclamation({ marks, next, isSpeech }: Stop, { stops }: Vocabulary): Verdict {
  if (!isLower(next) || !(/[!?]/u.test(marks) || stops.includes(marks))) return undefined;
  return isSpeech || marks.includes('!') ? 'join' : undefined;
}

/** “… the party. max and jen”: a sentence that starts small is believed only after a plain word, a bracket or a long number. */
export function joinSmallStart(stop: Stop, { isListed, isStarter }: Vocabulary): Verdict {
  const { marks, before, openers, next } = stop;
  if (marks !== '.' || !isLower(next)) return undefined;
  if (/\p{Nd}$/u.test(before) && openers === '(' && /^\p{L}\)$/u.test(next)) return undefined;
  if (isListed && isStarter(before) && isStarter(next)) return undefined;
  const isEnd = isPlainWord(before, isListed ? plainWordLength.listed : plainWordLength.unlisted);
  return isEnd || /(?:\p{Nd}{3}|[\p{Pe}\p{Pf}"%])$/u.test(before) ? undefined : 'join';
}

/** “etc. , and”: a sentence does not open with a mark that only its inside has. */
export function joinBeforePunctuation({ next }: Stop): Verdict {
  return /^[,;:،؛，；：、]/u.test(next) ? 'join' : undefined;
}
