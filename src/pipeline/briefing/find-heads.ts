import type { SegmentId } from '../../model/segment.ts';
import type { Block } from '../document.ts';
import type { ReadSegment } from '../reading.ts';

/**
 * The segments that head each cell, as the document says, columns first. A cell that at most the one above it in the top row
 * heads is left out: that a table shows by itself.
 */
export function findHeads(
  blocks: readonly Block[],
  segments: readonly Pick<ReadSegment, 'id' | 'block'>[],
): ReadonlyMap<SegmentId, SegmentId[]> {
  const firsts = new Map(segments.toReversed().map(({ id, block }) => [block, id]));
  const byPlace = new Map<string, SegmentId>();
  for (const [at, { table }] of blocks.entries()) {
    const id = firsts.get(at);
    if (table && id) byPlace.set(toKey(table.index, table), id);
  }
  const heads = new Map<SegmentId, SegmentId[]>();
  for (const [at, { table }] of blocks.entries()) {
    const id = firsts.get(at);
    if (!id || !table?.heads?.some(({ row, column }) => row > 0 || column !== table.column)) continue;
    const found = table.heads.flatMap((head) => byPlace.get(toKey(table.index, head)) ?? []);
    if (found.length > 0) heads.set(id, found);
  }
  return heads;
}

function toKey(index: number, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${index} ${row} ${column}`;
}
