import type { Modality } from '../../model/figure.ts';
import { isWithin, type Range } from '../../model/span.ts';
import type { FoundAttribution } from './find-attributions.ts';
import type { FoundHedge } from './find-hedges.ts';
import type { Speech, SpokenSentence } from './read-speech.ts';
import { toModality } from './to-modality.ts';

/** How a segment as a whole is said. `segment` is its index; `cue` is the first hedge that counts, also on what is reported. */
export interface SegmentStance {
  readonly segment: number;
  readonly modality: Modality;
  readonly attribution?: FoundAttribution;
  readonly cue?: FoundHedge;
}

/**
 * One stance for each segment, in order: by who says the sentence as a whole or at least half of its text, and by
 * the hedges that leave open at least half of it or of what that source says.
 */
export function findStances(segments: readonly Range[], { sentences }: Speech): SegmentStance[] {
  const spoken = Map.groupBy(sentences, ({ sentence }) => sentence.segment);
  return segments.map((range, segment) => {
    const own = spoken.get(segment) ?? readWithNext(range, spoken.get(segment + 1));
    const attributions = own.flatMap((one) => one.attributions);
    return toStance(
      segment,
      range,
      attributions,
      own.flatMap((one) => one.hedges),
    );
  });
}

/** What was found in a segment that is read with the one after it. */
function readWithNext(range: Range, next: readonly SpokenSentence[] = []): readonly SpokenSentence[] {
  return next.filter(({ sentence }) => sentence.start < range.end);
}

/** The stance of one segment, given what was found in it. */
function toStance(
  segment: number,
  range: Range,
  attributions: readonly FoundAttribution[],
  hedges: readonly FoundHedge[],
): SegmentStance {
  const governing = attributions
    .filter((found) => found.isMain || isHalf(found, range))
    .sort((a, b) => toLength(b) - toLength(a))[0];
  const counting = hedges.filter((found) => {
    return isHalf(found, range) || isHalfOfSaid(found, governing);
  });
  const modality = toModality(governing !== undefined, counting);
  const cue = counting[0];
  return { segment, modality, ...(governing && { attribution: governing }), ...(cue && { cue }) };
}

interface Scoped {
  readonly scope: Range;
}

function toLength({ scope }: Scoped): number {
  return scope.end - scope.start;
}

function isHalfOfSaid(hedge: FoundHedge, said: FoundAttribution | undefined): boolean {
  return said !== undefined && isWithin(hedge.scope, said.scope) && isHalf(hedge, said.scope);
}

function isHalf(found: Scoped, range: Range): boolean {
  return toLength(found) * 2 >= range.end - range.start;
}
