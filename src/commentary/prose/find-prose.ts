import type { Nodes, Parents, Root } from 'mdast';
import { location } from 'vfile-location';
import type { Range } from '../../model/span.ts';
import { alignPieces } from '../../pipeline/read/align-pieces.ts';
import { assembleDocument, type LooseBlock } from '../../pipeline/read/assemble-document.ts';
import { decodeMarkdown } from '../../pipeline/read/decode-source.ts';
import type { Piece } from '../../pipeline/read/piece.ts';
import { findStatedProse } from './find-stated-prose.ts';
import { type Prose, type ProseElement, placeholder } from './prose.ts';

/** The author's own words in a file of commentary; `tree` is that of its body, with the places of the whole file. */
export function findProse(tree: Root, source: string): Prose {
  const { blocks, elements, quotations } = collect(tree, source);
  const { plain, ...document } = assembleDocument([...findStatedProse(source), ...blocks]);
  const toSource = (range: Range) => document.map.toSource(range);
  const toFilePosition = createPositionFinder(source);
  return {
    ...{ source, tree, elements, quotations, toSource, toFilePosition },
    document: { ...document, plain, stated: {}, messages: [] },
    toPosition: (range) => toFilePosition(toSource(range)),
  };
}

function createPositionFinder(source: string): Prose['toFilePosition'] {
  const { toPoint } = location(source);
  return ({ start, end }) => {
    const [from, to] = [toPoint(start), toPoint(end)];
    if (!from || !to) throw new RangeError(`no place for ${start} to ${end}`);
    return { start: from, end: to };
  };
}

interface Collected {
  readonly blocks: LooseBlock[];
  readonly elements: ProseElement[];
  readonly quotations: Range[];
}

function collect(tree: Root, source: string): Collected {
  const found: Collected = { blocks: [], elements: [], quotations: [] };
  const visit = (parent: Parents, kind: 'paragraph' | 'item'): void => {
    for (const node of parent.children) visitBlock(node, kind);
  };
  const visitBlock = (node: Nodes, kind: 'paragraph' | 'item'): void => {
    if (node.type === 'blockquote') found.quotations.push(toRange(node));
    if (node.type === 'mdxJsxFlowElement') found.elements.push({ element: node, source: toRange(node) });
    if (node.type === 'paragraph') found.blocks.push({ kind, pieces: readPhrasing(node, source, found) });
    else if (node.type === 'heading')
      found.blocks.push({ kind: 'heading', depth: node.depth, pieces: readPhrasing(node, source, found) });
    else if (node.type === 'tableCell')
      // Where a cell stands says nothing about whose words it holds.
      found.blocks.push({ kind: 'paragraph', pieces: readPhrasing(node, source, found) });
    else if ('children' in node) visit(node, node.type === 'listItem' ? 'item' : kind);
  };
  visit(tree, 'paragraph');
  return found;
}

function readPhrasing(parent: Parents, source: string, found: Collected): Piece[] {
  return parent.children.flatMap((node): readonly Piece[] => {
    const range = toRange(node);
    if (node.type === 'text')
      return alignPieces(node.value, decodeMarkdown(source, range)).map((piece) => ({
        ...piece,
        text: piece.text.replaceAll(placeholder, ' '),
      }));
    if (node.type === 'break') return [toPiece('\n', range)];
    if (node.type === 'mdxTextExpression') return [];
    if (node.type === 'mdxJsxTextElement') found.elements.push({ element: node, source: range });
    if ('children' in node && node.children.length > 0) return readPhrasing(node, source, found);
    return [toPiece(placeholder, range)];
  });
}

function toPiece(text: string, { start, end }: Range): Piece {
  return { text, source: start, sourceLength: end - start };
}

function toRange({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
