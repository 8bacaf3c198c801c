import { cutCells, sumWidths } from './cut-cells.ts';
import { type Cell, toCells } from './to-cells.ts';

/** A line as it is shown, and what stands under it; empty where the place is marked within the line. */
interface MarkedLine {
  readonly text: string;
  readonly marks: string;
}

/** A place in a line, in UTF-16 offsets; both are the same where it is between two characters. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line can be a whole document: what is farther away than this is not looked at. */
const reach = 400;

/** Letters that run from right to left, which terminals put in another order than their columns. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/**
 * A line cut to `room` columns around a place, with `sign` under each column of it. Where right-to-left letters stand
 * before the end of the place, columns say nothing, since some terminals reorder them and some do not: there it stands
 * between ⟦ and ⟧.
 */
export function markLine(line: string, { start, end }: Stretch, room: number, sign = '^'): MarkedLine {
  const from = toBoundary(line, Math.max(0, start - reach));
  const near = toCells(line, from, toBoundary(line, Math.min(line.length, start + reach)));
  const isIn = (cell: Cell) =>
    start === end ? cell.start <= start && start < cell.end : cell.end > start && cell.start < end;
  const first = near.findIndex(isIn);
  const cut = cutCells(near, first < 0 ? near.length : first, room);
  const isCutBefore = cut.isCutBefore || from > 0;
  const isCutAfter = cut.isCutAfter || (near.at(-1)?.end ?? 0) < line.length;
  const marked = cut.cells.filter(isIn);
  const before = cut.cells.filter((cell) => !isIn(cell) && cell.start < start);
  const after = cut.cells.filter((cell) => !isIn(cell) && cell.start >= start);
  const [left, right] = [isCutBefore ? '…' : '', isCutAfter ? '…' : ''];
  const toText = (cells: readonly Cell[]) => cells.map(({ shown }) => shown).join('');
  if (rightToLeft.test(toText([...before, ...marked])))
    return { text: `${left}${toText(before)}⟦${toText(marked)}⟧${toText(after)}${right}`, marks: '' };
  const marks = ' '.repeat(left.length + sumWidths(before)) + sign.repeat(Math.max(1, sumWidths(marked)));
  return { text: `${left}${toText(cut.cells)}${right}`, marks };
}

/** The offset, or the one before it where it would halve a character. */
function toBoundary(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset;
}
