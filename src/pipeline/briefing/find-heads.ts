import type { SegmentId } from '../../model/segment.ts';
import type { Block, CellPlace } from '../document.ts';
import type { ReadSegment } from '../reading.ts';

/** What segments say of numbers. */
interface Counts {
  /** Those that only say in what numbers are given. */
  readonly scales: ReadonlySet<SegmentId>;
  /** Those in which a number stands without a unit. */
  readonly bare: ReadonlySet<SegmentId>;
  /** Those that speak of shares. */
  readonly shares: ReadonlySet<SegmentId>;
}

type Placed = Pick<ReadSegment, 'id' | 'block'>;

/** A cell with words. */
interface PlacedCell {
  readonly id: SegmentId;
  readonly table: CellPlace;
}

/**
 * The segments that head each cell, as the document says: first those of `scales` that say in what all of its table is given,
 * in the line above it or in its first corner, where the cell has a number without a unit that is no share; then columns, then
 * rows. A cell that at most the one above it in the top row heads is left out: that a table shows by itself.
 */
export function findHeads(
  blocks: readonly Block[],
  segments: readonly Placed[],
  { scales, bare, shares }: Counts,
): ReadonlyMap<SegmentId, SegmentId[]> {
  const ids = Map.groupBy(segments, ({ block }) => block);
  const cells = blocks.flatMap(({ table }, at): PlacedCell[] => {
    const id = ids.get(at)?.[0]?.id;
    return table && id ? [{ id, table }] : [];
  });
  const byPlace = new Map(cells.map(({ id, table }) => [toKey(table.index, table), id]));
  const headed = new Set(cells.filter(({ table }) => isTop(table)).map(({ table }) => table.index));
  const listScales = (at: number) => (ids.get(at) ?? []).flatMap(({ id }) => (scales.has(id) ? [id] : []));
  const above = findScalesAbove(blocks, listScales);

  return new Map(
    cells.flatMap(({ id, table }): [SegmentId, SegmentId[]][] => {
      const places = table.heads || headed.has(table.index) ? listOwn(table) : [];
      const own = places.flatMap((head) => byPlace.get(toKey(table.index, head)) ?? []);
      const isBare = bare.has(id) && !isTop(table) && !own.some((head) => shares.has(head));
      const wide = (isBare && above.get(table.index)) || [];
      const isSaid = wide.length > 0 || table.heads?.some(({ row, column }) => row > 0 || column !== table.column);
      const found = new Set([...wide, ...own]);
      return isSaid && found.size > 0 ? [[id, [...found]]] : [];
    }),
  );
}

/** For each table what says in what all of it is given: in the line above its first cell, or in that where it is its corner. */
function findScalesAbove(
  blocks: readonly Block[],
  listScales: (at: number) => SegmentId[],
): ReadonlyMap<number, SegmentId[]> {
  const cells = blocks.flatMap(({ table }, at) => (table ? [{ table, at }] : []));
  const firsts = new Map(cells.toReversed().map((cell) => [cell.table.index, cell]));
  return new Map(
    [...firsts].map(([index, { table, at }]) => {
      const line = blocks[at - 1]?.table ? [] : listScales(at - 1);
      return [index, table.row === 0 && table.column === 0 ? [...line, ...listScales(at)] : line];
    }),
  );
}

function isTop({ header, row }: CellPlace): boolean {
  return header && row === 0;
}

/** The places of what heads a cell; where the document does not say it, of the one above it in the top row. */
function listOwn({ heads, row, column }: CellPlace): readonly Pick<CellPlace, 'row' | 'column'>[] {
  return heads ?? (row > 0 ? [{ row: 0, column }] : []);
}

function toKey(index: number, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${index} ${row} ${column}`;
}
