import type { Segmentation } from '../../data/schema/segmentation.ts';
import type { Range } from '../../model/span.ts';
import {
  joinAlways,
  joinBeforeNumber,
  joinDottedAcronym,
  joinInitial,
  joinSmallLetter,
  joinUnlessCapital,
  joinUnlessEarly,
  joinUnlessStarter,
  joinVowelless,
} from './abbreviation-rules.ts';
import { createStopFinder, type StopPlace } from './find-stops.ts';
import {
  joinAfterClosers,
  joinBeforePunctuation,
  joinBracketedDots,
  joinEllipsis,
  joinExclamation,
  joinGlued,
  joinSmallStart,
  splitFullWidth,
} from './mark-rules.ts';
import { joinBeforeDigits, joinBeforeRoman, joinListMarker, joinOrdinal, joinSmallNumber } from './number-rules.ts';
import type { Stop, Verdict } from './stop.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The first rule that has a verdict decides; where none has one, a sentence ends. */
const rules: readonly ((stop: Stop, vocabulary: Vocabulary) => Verdict)[] = [
  splitFullWidth,
  joinGlued,
  joinBracketedDots,
  joinBeforePunctuation,
  joinEllipsis,
  joinListMarker,
  joinAlways,
  joinBeforeNumber,
  joinUnlessStarter,
  joinUnlessCapital,
  joinUnlessEarly,
  joinInitial,
  joinDottedAcronym,
  joinSmallLetter,
  joinVowelless,
  joinOrdinal,
  joinSmallNumber,
  joinBeforeRoman,
  joinBeforeDigits,
  joinAfterClosers,
  joinExclamation,
  joinSmallStart,
];

/** Code units looked at before a stop; no abbreviation or address that matters is longer. */
const lookBack = 40;
const speechLookBack = 500;
/** Words of “Od 1 stycznia 2023 r.”, with which no sentence ends. */
const fewWords = 5;

/** Returns a function that cuts a range into sentences that together cover it, in order, white space included. */
export function createSentenceFinder(segmentation: Segmentation): (plain: string, range: Range) => Range[] {
  const vocabulary = createVocabulary(segmentation);
  const findStops = createStopFinder(segmentation.stops);
  return (plain, range) => {
    const text = plain.slice(range.start, range.end);
    const ranges: Range[] = [];
    let start = 0;
    for (const place of findStops(text)) {
      if (decide(toStop(text, start, place), vocabulary) === 'join') continue;
      ranges.push({ start: range.start + start, end: range.start + place.end });
      start = place.end;
    }
    ranges.push({ start: range.start + start, end: range.end });
    return ranges;
  };
}

function decide(stop: Stop, vocabulary: Vocabulary): Verdict {
  if (stop.next === '' && stop.openers === '') return 'join';
  for (const rule of rules) {
    const verdict = rule(stop, vocabulary);
    if (verdict) return verdict;
  }
  return 'split';
}

function toStop(text: string, sentence: number, place: StopPlace): Stop {
  const from = Math.max(sentence, place.start - lookBack);
  const chunk = text.slice(from, place.start);
  const before = (/\S+$/u.exec(chunk)?.[0] ?? '').replace(/^[\p{Ps}\p{Pi}\p{Pf}"'¿¡„]+/u, '');
  const lead = chunk.slice(0, chunk.length - before.length);
  const isFirst = from === sentence && before !== '' && !/[\p{L}\p{N}]/u.test(lead);
  const isSpeech =
    /[!?]/u.test(place.marks) && /^\s*\p{Pd}|["“”«»„]/u.test(text.slice(sentence, place.end).slice(-speechLookBack));
  const isEarly = from === sentence && (chunk.match(/\S+/gu)?.length ?? 0) <= fewWords;
  return { ...place, before, isFirst, isEarly, isSpeech };
}
