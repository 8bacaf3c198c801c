import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Block } from '../document.ts';
import { alignPieces } from './align-pieces.ts';
import type { LooseBlock } from './assemble-document.ts';
import { decodeHtml } from './decode-source.ts';
import { blocks, items, leftOut, preformatted, sections } from './html-elements.ts';
import { createTablePlaces } from './html-tables.ts';
import type { Piece } from './piece.ts';

/** What kind of block text becomes where it stands. */
type Context = Pick<LooseBlock, 'kind' | 'depth' | 'table' | 'keepsSpace'> & { readonly inSection: boolean };

/** The blocks of a page in reading order; offsets of the pieces are into `source`. */
export function findHtmlBlocks(tree: Root, source: string): LooseBlock[] {
  const found: LooseBlock[] = [];
  const placeOf = createTablePlaces(tree);
  let pieces: Piece[] = [];
  let breaks = 0;

  const flush = ({ inSection: _, ...block }: Context): void => {
    if (pieces.length > 0) found.push({ ...block, pieces });
    pieces = [];
    breaks = 0;
  };

  const visitAll = (children: readonly RootContent[], context: Context): void => {
    for (const child of children) {
      if (child.type === 'text') addText(child);
      else if (child.type === 'element' && !isLeftOut(child, context)) visitElement(child, context);
    }
  };

  const visitElement = (element: Element, context: Context): void => {
    if (element.tagName === 'br') addBreak(element, context);
    else if (context.kind === 'cell' || !blocks.has(element.tagName)) visitInline(element, context);
    else {
      flush(context);
      const inner = toContext(element, context, placeOf(element));
      visitAll(element.children, inner);
      flush(inner);
    }
  };

  /** A block within a cell is parted from its neighbours by a space, which stands for its tags. */
  const visitInline = (element: Element, context: Context): void => {
    if (blocks.has(element.tagName)) addSpace(element.position?.start.offset);
    visitAll(element.children, context);
    if (blocks.has(element.tagName)) addSpace((element.position?.end.offset ?? 0) - 1);
  };

  const addText = ({ value, position }: Extract<ElementContent, { type: 'text' }>): void => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? source.length;
    for (const piece of alignPieces(value, decodeHtml(source, { start, end }))) pieces.push(piece);
    if (/\S/u.test(value)) breaks = 0;
  };

  const addSpace = (offset: number | undefined): void => {
    if (offset !== undefined && offset >= 0) pieces.push({ text: ' ', source: offset, sourceLength: 1 });
  };

  /** Two line breaks in a row part paragraphs, as many pages write them. */
  const addBreak = ({ position }: Element, context: Context): void => {
    breaks += 1;
    const start = position?.start.offset ?? 0;
    if (breaks > 1 && context.kind !== 'cell') flush(context);
    else pieces.push({ text: '\n', source: start, sourceLength: (position?.end.offset ?? start + 1) - start });
  };

  const context: Context = { kind: 'paragraph', inSection: false };
  visitAll(tree.children, context);
  flush(context);
  return found;
}

function isLeftOut({ tagName, properties: { hidden } }: Element, { inSection }: Context): boolean {
  if (leftOut.has(tagName) || hidden !== undefined) return true;
  return !inSection && (tagName === 'header' || tagName === 'form');
}

function toContext({ tagName }: Element, context: Context, table: Block['table']): Context {
  const inSection = context.inSection || sections.has(tagName);
  const keepsSpace = preformatted.has(tagName);
  const depth = /^h[1-6]$/u.test(tagName) ? Number(tagName.charAt(1)) : undefined;
  if (depth) return { kind: 'heading', depth, inSection };
  if (table) return { kind: 'cell', table, inSection };
  const kind = items.has(tagName) || context.kind === 'item' ? 'item' : 'paragraph';
  return { kind, inSection, ...(keepsSpace && { keepsSpace }) };
}
