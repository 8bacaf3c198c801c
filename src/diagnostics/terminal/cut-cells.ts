import type { Cell } from './to-cells.ts';

/** What of a line is shown. */
interface Cut {
  readonly cells: readonly Cell[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How much of the room stands before the place, at most. */
const before = 1 / 3;

/** As many cells as `room` columns hold, around those from `first` on, with a column kept at each end for a mark. */
export function cutCells(cells: readonly Cell[], first: number, room: number): Cut {
  if (sumWidths(cells) <= room) return { cells, isCutBefore: false, isCutAfter: false };
  let start = Math.min(first, cells.length);
  let width = 1;
  const take = (cell: Cell | undefined, most: number) => {
    if (!cell || width + cell.width > most) return false;
    width += cell.width;
    return true;
  };
  while (start > 0 && take(cells[start - 1], room * before)) start -= 1;
  let end = Math.min(first, cells.length);
  while (end < cells.length && take(cells[end], room - 1)) end += 1;
  while (end === cells.length && start > 0 && take(cells[start - 1], room - 1)) start -= 1;
  return { cells: cells.slice(start, end), isCutBefore: start > 0, isCutAfter: end < cells.length };
}

/** The columns that cells take together. */
export function sumWidths(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
