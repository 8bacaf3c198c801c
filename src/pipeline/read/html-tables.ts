import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Block } from '../document.ts';

type Place = NonNullable<Block['table']>;

/** Elements that make a table a means of layout: its cells are then read as the page itself. */
const layout = new Set(['table', 'article', 'section', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Returns a function that gives a `td` or `th` its place in its table, and nothing for any other element. */
export function createTablePlaces(tree: Root): (element: Element) => Place | undefined {
  const places = new Map<Element, Place>();
  let index = 0;
  visit(tree, { type: 'element', tagName: 'table' }, (node) => {
    const table = node as Element;
    const isLayout = hasLayout(table);
    if (isLayout) return undefined;
    placeCells(table, index, places);
    index += 1;
    return SKIP;
  });
  return (element) => places.get(element);
}

function hasLayout(table: Element): boolean {
  let found = false;
  visit(table, 'element', (element: Element) => {
    if (element === table || !layout.has(element.tagName)) return undefined;
    found = true;
    return EXIT;
  });
  return found;
}

function placeCells(table: Element, index: number, places: Map<Element, Place>): void {
  let row = -1;
  let column = 0;
  visit(table, 'element', (element: Element) => {
    if (element.tagName === 'tr') {
      row += 1;
      column = 0;
    } else if (element.tagName === 'td' || element.tagName === 'th') {
      places.set(element, { index, row, column, header: element.tagName === 'th' });
      const { colSpan } = element.properties;
      column += toSpan(colSpan);
    }
  });
}

/** Columns a cell takes up; at most 1,000, as in the HTML Standard. */
function toSpan(value: unknown): number {
  const span = Number(value);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}
