import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** A cell of a table, with the columns and rows it takes up. */
export interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** Whether it says what stands below it. */
  readonly isColumnHead: boolean;
  /** Whether it says what stands beside it. */
  readonly isRowHead: boolean;
}

interface Row {
  readonly isHead: boolean;
  readonly cells: readonly Element[];
}

/** The cells of a table, and how many of them reach over fewer columns and rows than they say. */
export interface PlacedCells {
  readonly cells: readonly PlacedCell[];
  readonly cut: number;
}

/** The places that the cells of a table may take up: a few dozen for each, and as many more in any table. */
const mostPlaces = { each: 32, more: 10_000 };

/**
 * The cells of a table in order, each at the first column that no cell above reaches into (HTML Standard, forming a table).
 * Where cells reach over far more places than there are cells, the work would grow with the square of the page: those that
 * come after take up one place each, and are counted.
 */
export function placeCells(table: Element): PlacedCells {
  const rows = listRows(table);
  // No table has more columns than twice the cells of its longest row: what goes beyond has nothing in it.
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) * 2;
  /** For each column, the first row that no cell from above reaches into. */
  const freeFrom: number[] = [];
  let left = mostPlaces.more + mostPlaces.each * rows.reduce((count, { cells }) => count + cells.length, 0);
  let cut = 0;
  const cells = rows.flatMap((row, at) => {
    let column = 0;
    return row.cells.map((element): PlacedCell => {
      while ((freeFrom[column] ?? 0) > at) column += 1;
      const said = toReach(element, widest - column, rows.length - at);
      const isCut = said.columns * said.rows > Math.max(1, left);
      const reach = isCut ? { columns: 1, rows: 1 } : said;
      if (isCut) cut += 1;
      left -= reach.columns * reach.rows;
      const place = { element, row: at, column, ...reach, ...toHead(element, row) };
      for (let each = column; each < column + reach.columns; each += 1) freeFrom[each] = at + reach.rows;
      column += reach.columns;
      return place;
    });
  });
  return { cells, cut };
}

/** Over how many columns and rows a cell reaches, of those that are left. */
function toReach({ properties }: Element, columns: number, rows: number): Pick<PlacedCell, 'columns' | 'rows'> {
  return {
    columns: Math.max(1, Math.min(toSpan(properties.colSpan), columns)),
    rows: Math.min(toSpan(properties.rowSpan, rows), rows),
  };
}

function listRows(table: Element): Row[] {
  const rows: Row[] = [];
  visit(table, { type: 'element', tagName: 'tr' }, (node, _, parent) => {
    const row = node as Element;
    const cells = row.children.filter((child): child is Element => child.type === 'element' && isCell(child));
    const isInHead = parent?.type === 'element' && parent.tagName === 'thead';
    rows.push({ isHead: isInHead || isHeadRow(cells), cells });
  });
  return rows;
}

/** A row of headers only; the corner over those of the rows may be empty. */
function isHeadRow(cells: readonly Element[]): boolean {
  const isHead = (cell: Element, at: number) => cell.tagName === 'th' || (at === 0 && cell.children.length === 0);
  return cells.every(isHead) && cells.some((cell) => cell.tagName === 'th');
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** What a header cell heads: what its scope says; without one, its column in a row of headers, else its row. */
function toHead({ tagName, properties }: Element, { isHead }: Row): Record<'isColumnHead' | 'isRowHead', boolean> {
  const scope = typeof properties['scope'] === 'string' ? properties['scope'].toLowerCase() : '';
  if (scope.startsWith('row')) return { isColumnHead: false, isRowHead: true };
  const isColumnHead = scope.startsWith('col') || isHead;
  return { isColumnHead, isRowHead: !isColumnHead && tagName === 'th' };
}

/** Cells that one takes up; at most 1,000 columns, as in the HTML Standard. 0 means all the rows that are left. */
function toSpan(value: unknown, all = 1): number {
  const span = Number(value ?? 1);
  if (span === 0) return all;
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}
