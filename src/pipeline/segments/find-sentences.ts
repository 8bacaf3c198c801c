import type { Segmentation } from '../../data/schema/segmentation.ts';
import type { Range } from '../../model/span.ts';
import {
  joinAfterNumber,
  joinAlways,
  joinBeforeNumber,
  joinBeforeSign,
  joinDottedAcronym,
  joinInitial,
  joinSmallLetter,
  joinUnlessCapital,
  joinUnlessEarly,
  joinUnlessStarter,
  joinVowelless,
} from './abbreviation-rules.ts';
import { splitClause } from './clause-rules.ts';
import { findHeadingEnds } from './find-heading-ends.ts';
import { findItemStarts } from './find-item-starts.ts';
import { createStopFinder } from './find-stops.ts';
import { findUnmarkedStarts } from './find-unmarked-starts.ts';
import {
  joinAfterClosers,
  joinBeforePunctuation,
  joinBracketedDots,
  joinEllipsis,
  joinExclamation,
  joinGlued,
  joinSmallStart,
  joinTitleMarks,
  splitFullWidth,
} from './mark-rules.ts';
import {
  joinBeforeDigits,
  joinBeforeRoman,
  joinListMarker,
  joinOrdinal,
  joinSmallNumber,
  joinSpacedDate,
} from './number-rules.ts';
import type { Stop, Verdict } from './stop.ts';
import { toStop } from './to-stop.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The first rule that has a verdict decides; where none has one, a sentence ends. */
const rules: readonly ((stop: Stop, vocabulary: Vocabulary) => Verdict)[] = [
  splitClause,
  joinTitleMarks,
  splitFullWidth,
  joinGlued,
  joinBracketedDots,
  joinBeforePunctuation,
  joinEllipsis,
  joinListMarker,
  joinBeforeSign,
  joinAfterNumber,
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
  joinSpacedDate,
  joinBeforeRoman,
  joinBeforeDigits,
  joinAfterClosers,
  joinExclamation,
  joinSmallStart,
];

/** Returns a function that cuts a range into sentences that together cover it, in order, white space included. */
export function createSentenceFinder(segmentation: Segmentation): (plain: string, range: Range) => Range[] {
  const vocabulary = createVocabulary(segmentation);
  const findStops = createStopFinder(segmentation.stops);
  const cut = (text: string): Range[] => {
    const ranges: Range[] = [];
    let start = 0;
    for (const place of findStops(text)) {
      if (decide(toStop(text, start, place), vocabulary) === 'join') continue;
      ranges.push({ start, end: place.end });
      start = place.end;
    }
    return [...ranges, { start, end: text.length }];
  };
  return (plain, { start, end }) => {
    const starts = findFixedStarts(plain.slice(start, end), vocabulary).map((offset) => start + offset);
    return starts.flatMap((from, index) => shift(cut(plain.slice(from, starts[index + 1] ?? end)), from));
  };
}

/** Where sentences begin whatever mark stands before, the text's own beginning included; in order. */
function findFixedStarts(text: string, vocabulary: Vocabulary): number[] {
  const found = [findItemStarts(text), findUnmarkedStarts(text, vocabulary), findHeadingEnds(text, vocabulary)];
  return [...new Set([0, ...found.flat()])].sort((a, b) => a - b);
}

function shift(ranges: readonly Range[], offset: number): Range[] {
  return ranges.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

function decide(stop: Stop, vocabulary: Vocabulary): Verdict {
  if (stop.next === '' && stop.openers === '') return 'join';
  for (const rule of rules) {
    const verdict = rule(stop, vocabulary);
    if (verdict) return verdict;
  }
  return 'split';
}
