import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Message } from '../../model/message.ts';
import type { CellPlace } from '../document.ts';
import { findCellHeads } from './find-cell-heads.ts';
import { roleOf } from './html-parts.ts';
import { countWords } from './measure-elements.ts';
import { placeCells } from './place-cells.ts';

/** Elements that make a table a means of layout: its cells are then read as the page itself. */
const layout = new Set(['table', 'article', 'section', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that only a table of data has. */
const ofData = new Set(['th', 'caption', 'thead', 'colgroup']);
/** A cell with as many words holds the text of a page. */
const longCell = 80;

/** The places of a document's cells. */
export interface TablePlaces {
  /** That of a `td` or `th`; `undefined` for any other element. */
  readonly placeOf: (element: Element) => CellPlace | undefined;
  /** How many cells were taken to reach less far than they say. */
  readonly cut: number;
}

/** Places the cells of all tables of data. */
export function createTablePlaces(tree: Root): TablePlaces {
  const places = new Map<Element, CellPlace>();
  let [index, cut] = [0, 0];
  visit(tree, { type: 'element', tagName: 'table' }, (node) => {
    const table = node as Element;
    if (hasLayout(table)) return undefined;
    const placed = placeCells(table);
    const headsOf = findCellHeads(placed.cells);
    for (const cell of placed.cells) {
      const { row, column } = cell;
      const heads = headsOf.get(cell.element) ?? [];
      const header = cell.isColumnHead;
      places.set(cell.element, { index, row, column, header, ...(heads.length > 0 && { heads }) });
    }
    index += 1;
    cut += placed.cut;
    return SKIP;
  });
  return { placeOf: (element) => places.get(element), cut };
}

/** Says how many cells were cut. */
export function tellCutCells({ cut }: Pick<TablePlaces, 'cut'>): Message[] {
  if (cut === 0) return [];
  const cells = cut === 1 ? '1 cell says' : `${cut} cells say`;
  const reason = `${cells} to reach over thousands of places that have nothing in them, and count as one place each; see whether what they head is said of the right cells`;
  return [{ ruleId: 'cut-cells', level: 'warning', reason }];
}

function hasLayout(table: Element): boolean {
  if (['presentation', 'none'].includes(roleOf(table.properties))) return true;
  let [hasBlocks, hasData, hasPage] = [false, false, false];
  visit(table, 'element', (element: Element) => {
    if (element === table) return undefined;
    if (layout.has(element.tagName)) hasBlocks = true;
    if (ofData.has(element.tagName)) hasData = true;
    if (element.tagName === 'td') hasPage ||= holdsPage(element);
    return hasBlocks ? EXIT : undefined;
  });
  return hasBlocks || (hasPage && !hasData);
}

/** Whether a cell holds as much text as none of a table of data. */
function holdsPage(cell: Element): boolean {
  let words = 0;
  visit(cell, 'text', ({ value }) => {
    words += countWords(value);
  });
  return words >= longCell;
}
