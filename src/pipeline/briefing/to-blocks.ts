import type { BriefingBlock } from '../../model/briefing.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { Block, CellPlace } from '../document.ts';
import type { ReadSegment } from '../reading.ts';

// A mail can have thousands of marks before a line; deeper than this none of its readers tells the depths apart.
const deepestQuoted = 5;

/** The document's blocks with the ids of their segments; items in a row make a list, cells of a table its rows. */
export function toBlocks(blocks: readonly Block[], segments: readonly ReadSegment[]): BriefingBlock[] {
  const ids = Map.groupBy(segments, (segment) => segment.block);
  const result: BriefingBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const inside = (ids.get(index) ?? []).map((segment) => segment.id);
    if (block.kind !== 'cell' && inside.length === 0) continue;
    addBlock(result, block, blocks[index - 1], inside);
  }
  return result.map(fillTable);
}

function addBlock(result: BriefingBlock[], block: Block, before: Block | undefined, ids: SegmentId[]): void {
  const last = result.at(-1);
  const quoted = block.quoted ? { quoted: Math.min(block.quoted, deepestQuoted) } : {};
  const isNext = before?.kind === 'item' && before.quoted === block.quoted;
  if (block.kind === 'heading') result.push({ kind: 'heading', ...quoted, depth: block.depth ?? 2, segments: ids });
  else if (block.kind === 'paragraph') result.push({ kind: 'paragraph', ...quoted, segments: ids });
  else if (block.kind === 'item' && last?.kind === 'list' && isNext) last.items.push(ids);
  else if (block.kind === 'item') result.push({ kind: 'list', ...quoted, items: [ids] });
  else if (block.table) {
    const isSameTable = before?.table?.index === block.table.index;
    if (!isSameTable) result.push({ kind: 'table', ...quoted, header: block.table.header, rows: [] });
    addCell(result, block.table, ids);
  }
}

function addCell(result: readonly BriefingBlock[], place: CellPlace, ids: SegmentId[]): void {
  const table = result.at(-1);
  if (table?.kind !== 'table') return;
  const row = table.rows[place.row] ?? [];
  row[place.column] = ids[0] ?? null;
  table.rows[place.row] = row;
}

/** Rows of a table as long as its longest, with `null` where the document has no cell. */
function fillTable(block: BriefingBlock): BriefingBlock {
  if (block.kind !== 'table') return block;
  const width = block.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  const rows = Array.from(block.rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? null));
  return { ...block, rows };
}
