import type { Modality } from '../../model/figure.ts';
import { isWithin, type Range, type Span } from '../../model/span.ts';
import { findFirstIndex } from '../find-first-index.ts';
import type { QuotedStretch } from './find-quoted-stretches.ts';

/** How something is said, as far as a quotation around it has a part in it. */
interface Saying {
  readonly modality: Modality;
  readonly attribution?: Span;
}

/**
 * How `saying`, which stands at `range`, is said where it stands in a quotation: its own words first; else the writer says
 * it, and where the document names none, nobody named. What is left open stays so. In no quotation it stays as it is.
 */
export type QuoteOthers = <T extends Saying>(range: Range | undefined, saying: T) => Omit<T, 'attribution'> & Saying;

/** `stretches` in order and apart. */
export function createQuoteOthers(stretches: readonly QuotedStretch[]): QuoteOthers {
  const find = createStretchFinder(stretches);
  return (range, saying) => {
    const stretch = find(range);
    if (!stretch) return saying;
    const attribution = saying.attribution ?? stretch.writer;
    const modality = saying.modality === 'asserted' ? 'reported' : saying.modality;
    return { ...saying, modality, ...(attribution && { attribution }) };
  };
}

/** A test whether a range lies in a quotation. */
export function createQuotedTest(stretches: readonly QuotedStretch[]): (range: Range | undefined) => boolean {
  const find = createStretchFinder(stretches);
  return (range) => find(range) !== undefined;
}

function createStretchFinder(stretches: readonly QuotedStretch[]) {
  return (range: Range | undefined): QuotedStretch | undefined => {
    if (!range) return undefined;
    const last = stretches[findFirstIndex(stretches, ({ start }) => start > range.start) - 1];
    return last && isWithin(range, last) ? last : undefined;
  };
}
