import { isDigit, isLower, isUpper, type Stop, type Verdict } from './stop.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isLetter, isRomanNumeral } from './word-shape.ts';

/** “1. The first”, “3.2.1. Scope”, “a. Here”, “II. Part”: what stands alone before the stop numbers the sentence. */
export function joinListMarker({ marks, before, isFirst }: Stop): Verdict {
  if (marks !== '.' || !isFirst) return undefined;
  return /^\p{Nd}{1,4}(?:\.\p{Nd}{1,3}){0,6}[.)]?$/u.test(before) || isLetter(before) || isRomanNumeral(before)
    ? 'join'
    : undefined;
}

/** “21. Oktober”, “Ludwig XIV. war”, “2023. godine”, in languages that write ordinals with a stop. */
export function joinOrdinal(stop: Stop, vocabulary: Vocabulary): Verdict {
  const { ordinalDot, yearDot, isStarter } = vocabulary;
  const { marks, before, next, openers, isEarly } = stop;
  if (marks !== '.' || !ordinalDot) return undefined;
  if (openers === '(' && /\p{Nd}\/\p{Nd}{2,4}$/u.test(before)) return 'join';
  if (/(?:^|[./–-])\p{Nd}{3,4}$/u.test(before) && isLower(next)) return 'join';
  const isYear = yearDot && isEarly && /^(?:1\p{Nd}|20)\p{Nd}{2}$/u.test(before);
  if (!isYear && !/^\p{Pd}?\p{Nd}{1,2}$/u.test(before) && !isRomanNumeral(before)) return undefined;
  return isUpper(next) && (isStarter(next) || isReference(stop, vocabulary)) ? 'split' : 'join';
}

/** “viz obr. 5. | Teplota”, “3 : 2. | Sparta”: the number is of the abbreviation or sign before it, and no ordinal. */
function isReference(stop: Stop, { yearDot, isBeforeNumber, isStarter }: Vocabulary): boolean {
  const { previous, before, isAfterSign } = stop;
  if (!isDigit(before)) return false;
  return isAfterSign || (!yearDot && previous !== '' && isBeforeNumber(previous) && !isStarter(previous));
}

/** “3. del”, “811. dzień” in any language: a small number before a small letter. */
export function joinSmallNumber({ marks, before, next }: Stop): Verdict {
  return marks === '.' && /^\p{Nd}{1,3}$/u.test(before) && isLower(next) ? 'join' : undefined;
}

/** “lat 90. XX wieku”: a small number before a Roman numeral. */
export function joinBeforeRoman({ marks, before, next }: Stop): Verdict {
  const isNumeral = /^[IVXLC]{2,}$/u.test(next.replace(/\P{L}+$/u, ''));
  return marks === '.' && /^\p{Nd}{1,2}$/u.test(before) && isNumeral ? 'join' : undefined;
}

/** “N°. 5” anywhere; “ca. 10” in a language whose abbreviations are not listed. */
export function joinBeforeDigits({ marks, before, next }: Stop, { isListed }: Vocabulary): Verdict {
  if (marks !== '.' || !isDigit(next)) return undefined;
  return /[°ºª]$/u.test(before) || (!isListed && /^\p{L}{2,4}$/u.test(before)) ? 'join' : undefined;
}

/** “12. 5. 1998”: a date set with spaces, in any language. */
export function joinSpacedDate({ marks, previous, before, next, after }: Stop): Verdict {
  if (marks !== '.' || !/^\p{Nd}{1,2}$/u.test(before)) return undefined;
  const isDay = /^\p{Nd}{1,2}\.$/u.test(next) && /^\p{Nd}{4}/u.test(after);
  const isMonth = /^\p{Nd}{1,2}$/u.test(previous) && /^\p{Nd}{4}(?!\p{Nd})/u.test(next);
  return isDay || isMonth ? 'join' : undefined;
}
