import type { Lexicon } from '../../data/lexicon.ts';
import type { Segment } from '../../model/segment.ts';
import type { Range } from '../../model/span.ts';
import type { Block } from '../document.ts';
import { trimRange } from '../trim-range.ts';
import { cutLong } from './cut-long.ts';
import { createSentenceFinder } from './find-sentences.ts';

/** A segment before it has an id; `block` is an index into the blocks it was found in. */
export interface FoundSegment extends Range {
  readonly kind: Segment['kind'];
  readonly block: number;
}

/**
 * Returns a function that cuts blocks into segments: paragraphs and items into sentences, each heading and
 * cell whole, and whatever is longer than any sentence into parts. Segments are in order, trimmed, non-empty and non-overlapping, with offsets into `plain`.
 */
export function createSegmenter(
  lexicon: Pick<Lexicon, 'segmentation'>,
): (plain: string, blocks: readonly Block[]) => FoundSegment[] {
  const findSentences = createSentenceFinder(lexicon.segmentation);
  return (plain, blocks) =>
    blocks.flatMap((block, index) => {
      const isWhole = block.kind === 'heading' || block.kind === 'cell';
      const kind: Segment['kind'] = block.kind === 'heading' ? 'heading' : block.kind === 'cell' ? 'cell' : 'sentence';
      const ranges = isWhole ? [block] : findSentences(plain, block);
      return ranges
        .flatMap((range) => cutLong(plain, range))
        .flatMap((range) => trimRange(plain, range) ?? [])
        .map((range) => ({ ...range, kind, block: index }));
    });
}
