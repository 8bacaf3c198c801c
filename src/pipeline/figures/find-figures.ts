import type { FoundFigure } from '../../model/figure.ts';
import type { Message } from '../../model/message.ts';
import type { Range } from '../../model/span.ts';
import { createTextCutter } from '../cut-text.ts';
import { inferYears } from './dates/infer-years.ts';
import type { DateDraft } from './draft.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { createNumberFormat } from './numerals/number-format.ts';
import { createSegmentReader } from './read-segment.ts';
import { settleSeparators } from './settle-separators.ts';
import { toFigures } from './to-figures.ts';

interface SegmentRange extends Range {
  readonly kind: string;
}

export interface FoundFigures {
  /** In order of their start, the outer before the inner. */
  readonly figures: FoundFigure[];
  readonly messages: Message[];
}

export type FigureFinder = (
  plain: string,
  segments: readonly SegmentRange[],
  context: { readonly documentDate?: string | undefined },
) => FoundFigures;

/**
 * Returns a finder of every number, date and change in a text that says how much, how many or when; numbers that
 * name something are left alone. Offsets are into `plain`; no figure reaches over the end of a segment.
 */
export function createFigureFinder(lexicon: FigureLexicon, cutter = createTextCutter()): FigureFinder {
  const readSegment = createSegmentReader(lexicon, cutter);
  const format = createNumberFormat(lexicon.lang);

  return (plain, segments, { documentDate }) => {
    const readings = settleSeparators(cutter.cutSegments(plain, segments).map(readSegment), format);
    const inferred = inferYears(
      readings.flatMap(({ dates }) => dates),
      documentDate,
    );
    const figures: FoundFigure[] = [];
    const messages: Message[] = [];
    let next = 0;
    for (const reading of readings) {
      const dates: DateDraft[] = inferred.slice(next, next + reading.dates.length).flatMap((date) => date ?? []);
      next += reading.dates.length;
      const made = toFigures(plain, reading, dates, figures.length);
      for (const figure of made.figures) figures.push(figure);
      for (const message of made.messages) messages.push(message);
    }
    return { figures, messages };
  };
}
