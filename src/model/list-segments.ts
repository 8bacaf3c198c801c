import type { ShownBlock } from './briefing.ts';
import type { SegmentId } from './segment.ts';

/** The segments of a block in the order of the text, those that are withheld among them. */
export function listSegments(block: ShownBlock): readonly SegmentId[] {
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return block.rows.flat().filter((id) => id !== null);
  if (block.kind === 'withheld') return block.segments.map(({ id }) => id);
  return block.segments;
}
