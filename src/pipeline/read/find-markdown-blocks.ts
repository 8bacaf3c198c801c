import type { Blockquote, Nodes, Parents, PhrasingContent, Root, Table } from 'mdast';
import type { Range } from '../../model/span.ts';
import { alignPieces } from './align-pieces.ts';
import type { LooseBlock } from './assemble-document.ts';
import { decodeMarkdown, decodeNothing } from './decode-source.ts';
import type { Piece } from './piece.ts';

/** The blocks of a Markdown document, and how much of it is not text. */
interface MarkdownBlocks {
  readonly blocks: readonly LooseBlock[];
  /** Code blocks. */
  readonly code: number;
  /** Stretches of raw HTML. */
  readonly html: number;
}

/** What a paragraph becomes where it stands. */
interface Where extends Pick<LooseBlock, 'quoted'> {
  readonly kind: 'paragraph' | 'item';
}

/** Reads the blocks out of a tree of `source.slice(shift)`; offsets of the pieces are into `source`. */
export function findMarkdownBlocks(tree: Root, source: string, shift: number): MarkdownBlocks {
  const blocks: LooseBlock[] = [];
  const count = { code: 0, html: 0, table: 0 };

  const toRange = ({ position }: Nodes): Range | undefined =>
    position && { start: (position.start.offset ?? 0) + shift, end: (position.end.offset ?? 0) + shift };

  const visit = (parent: Parents, where: Where): void => {
    for (const node of parent.children) visitBlock(node, where);
  };

  const visitBlock = (node: Nodes, where: Where): void => {
    const { kind, ...quoted } = where;
    if (node.type === 'code') count.code += 1;
    else if (node.type === 'html') count.html += 1;
    else if (node.type === 'table') visitTable(node, quoted);
    else if (node.type === 'heading')
      blocks.push({ kind: 'heading', ...quoted, depth: node.depth, pieces: readPhrasing(node) });
    else if (node.type === 'paragraph') blocks.push({ ...where, pieces: readPhrasing(node) });
    else if (node.type === 'blockquote' && !isAlert(node, source, shift))
      visit(node, { kind, quoted: (where.quoted ?? 0) + 1 });
    else if ('children' in node) visit(node, node.type === 'listItem' ? { ...where, kind: 'item' } : where);
  };

  const visitTable = (node: Table, quoted: Pick<LooseBlock, 'quoted'>): void => {
    const index = count.table;
    count.table += 1;
    for (const [row, { children }] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const table = { index, row, column, header: row === 0 };
        blocks.push({ kind: 'cell', ...quoted, table, pieces: readPhrasing(cell) });
      }
    }
  };

  /** A node without a position was split off by a transform: it lies between its neighbours, in `outer`. */
  const readPhrasing = (parent: Parents, outer: Range = { start: 0, end: source.length }): Piece[] => {
    const whole = toRange(parent) ?? outer;
    const pieces: Piece[] = [];
    let at = whole.start;
    for (const node of parent.children as PhrasingContent[]) {
      const own = readInline(node, toRange(node) ?? { start: at, end: whole.end });
      const last = own.at(-1);
      at = toRange(node)?.end ?? (last ? last.source + last.sourceLength : at);
      for (const piece of own) pieces.push(piece);
    }
    return pieces;
  };

  const readInline = (node: PhrasingContent, range: Range): readonly Piece[] => {
    if (node.type === 'html') count.html += 1;
    if (node.type === 'text') return alignPieces(node.value, decodeMarkdown(source, range));
    if (node.type === 'inlineCode') return alignPieces(node.value, decodeNothing(source, range));
    if (node.type === 'break') return [{ text: '\n', source: range.start, sourceLength: range.end - range.start }];
    return 'children' in node ? readPhrasing(node, range) : [];
  };

  visit(tree, { kind: 'paragraph' });
  return { blocks, code: count.code, html: count.html };
}

/** Many programs write a document’s own notes and warnings as block quotations that begin with “[!NOTE]”. */
function isAlert({ children: [first] }: Blockquote, source: string, shift: number): boolean {
  return source.startsWith('[!', (first?.position?.start.offset ?? -1) + shift);
}
