import type { Element, ElementContent, Root } from 'hast';
import type { Block } from '../document.ts';
import { alignPieces } from './align-pieces.ts';
import type { LooseBlock } from './assemble-document.ts';
import type { PageParts } from './choose-parts.ts';
import { decodeHtml } from './decode-source.ts';
import { blocks, items, preformatted } from './html-elements.ts';
import type { TablePlaces } from './html-tables.ts';
import type { Piece } from './piece.ts';

/** What kind of block text becomes where it stands. */
type Context = Pick<LooseBlock, 'kind' | 'depth' | 'table' | 'keepsSpace' | 'quoted'>;

/** What a page is read as: its parts that are read, and where the cells of its tables stand. */
type PageShape = Pick<PageParts, 'isLeftOut' | 'isAround'> & Pick<TablePlaces, 'placeOf'>;

/** The blocks of the parts of a page that are read, in reading order; offsets of the pieces are into `source`. */
export function findHtmlBlocks(tree: Root, source: string, { isLeftOut, isAround, placeOf }: PageShape): LooseBlock[] {
  const found: LooseBlock[] = [];
  let pieces: Piece[] = [];
  let breaks = 0;

  const flush = (block: Context): void => {
    if (pieces.length > 0) found.push({ ...block, pieces });
    pieces = [];
    breaks = 0;
  };

  const visitAll = (parent: Root | Element, context: Context): void => {
    const isRead = parent.type === 'root' || !isAround(parent);
    for (const child of parent.children) {
      if (child.type === 'text' && isRead) addText(child);
      else if (child.type === 'element' && !isLeftOut(child)) visitElement(child, context);
    }
  };

  const visitElement = (element: Element, context: Context): void => {
    if (element.tagName === 'br') addBreak(element, context);
    else if (context.kind === 'cell' || !blocks.has(element.tagName)) visitInline(element, context);
    else {
      flush(context);
      const inner = toContext(element, context, placeOf(element));
      visitAll(element, inner);
      flush(inner);
    }
  };

  /** A block within a cell is parted from its neighbours by a space, which stands for its tags. */
  const visitInline = (element: Element, context: Context): void => {
    if (blocks.has(element.tagName)) addSpace(element.position?.start.offset);
    visitAll(element, context);
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

  const context: Context = { kind: 'paragraph' };
  visitAll(tree, context);
  flush(context);
  return found;
}

function toContext({ tagName }: Element, context: Context, table: Block['table']): Context {
  const depth = /^h[1-6]$/u.test(tagName) ? Number(tagName.charAt(1)) : undefined;
  const marks = (context.quoted ?? 0) + (tagName === 'blockquote' ? 1 : 0);
  const quoted = marks > 0 && { quoted: marks };
  if (depth) return { kind: 'heading', depth, ...quoted };
  if (table) return { kind: 'cell', table, ...quoted };
  const kind = items.has(tagName) || context.kind === 'item' ? 'item' : 'paragraph';
  return { kind, ...(preformatted.has(tagName) && { keepsSpace: true }), ...quoted };
}
