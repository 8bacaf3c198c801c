import type { BriefingBlock, WholeBriefing } from '../../model/briefing.ts';

/** For each segment of a document whether a paragraph, heading, item or cell begins with it. */
export function listBlockStarts({ blocks, segments }: Pick<WholeBriefing, 'blocks' | 'segments'>): boolean[] {
  const starts = new Set(blocks.flatMap(listFirst));
  return segments.map(({ id }) => starts.has(id));
}

function listFirst(block: BriefingBlock) {
  if (block.kind === 'list') return block.items.flatMap((item) => item.slice(0, 1));
  if (block.kind === 'table') return block.rows.flat().filter((id) => id !== null);
  return block.segments.slice(0, 1);
}
