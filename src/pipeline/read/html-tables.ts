import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
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

/** Returns a function that gives a `td` or `th` its place in its table, and nothing for any other element. */
export function createTablePlaces(tree: Root): (element: Element) => CellPlace | undefined {
  const places = new Map<Element, CellPlace>();
  let index = 0;
  visit(tree, { type: 'element', tagName: 'table' }, (node) => {
    const table = node as Element;
    if (hasLayout(table)) return undefined;
    const cells = placeCells(table);
    const headsOf = findCellHeads(cells);
    for (const cell of cells) {
      const { row, column } = cell;
      const heads = headsOf.get(cell.element) ?? [];
      const header = cell.isColumnHead;
      places.set(cell.element, { index, row, column, header, ...(heads.length > 0 && { heads }) });
    }
    index += 1;
    return SKIP;
  });
  return (element) => places.get(element);
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
