import type { BlockContent, TableRow } from 'mdast';
import type { WithheldBlock } from '../../model/briefing.ts';
import type { Reading, ReadingBlock } from '../reading-text.ts';
import { toHeading, toList, toParagraph, toText } from './nodes.ts';

/** What is written of one sentence. */
type Say = (reading: Reading) => string;

type SayWithheld = (segments: WithheldBlock['segments']) => string;

/** The words in the reader's language, else those of the document. */
export const sayTranslation: Say = ({ passage }) => passage.translation?.text ?? passage.original.text;
export const sayOriginal: Say = ({ passage }) => passage.original.text;

/** The text of a document as Markdown, its highest headings at `depth`. `sayWithheld` says what is left out. */
export function toTextBlocks(
  blocks: readonly ReadingBlock[],
  depth: number,
  say: Say,
  sayWithheld: SayWithheld,
): BlockContent[] {
  const toLine = (readings: readonly Reading[]) => readings.map(say).filter(Boolean).join(' ');
  const toNode = (block: ReadingBlock): BlockContent => {
    if (block.kind === 'heading') return toHeading(depth + block.depth - 1, toLine(block.readings));
    if (block.kind === 'paragraph') return toParagraph(toText(toLine(block.readings)));
    if (block.kind === 'withheld') return toParagraph(toText(sayWithheld(block.segments)));
    if (block.kind === 'list') return toList(block.items.map((item) => [toParagraph(toText(toLine(item)))]));
    // Markdown has no table without a header; an empty one is said by empty cells.
    const width = Math.max(0, ...block.rows.map((row) => row.length));
    const rows = block.rows.map((row) => toRow(row.map((cell) => (cell ? say(cell) : ''))));
    return { type: 'table', children: block.hasHeader ? rows : [toRow(Array(width).fill('')), ...rows] };
  };
  return blocks.map((block) => quote(toNode(block), block.kind === 'withheld' ? 0 : (block.quoted ?? 0)));
}

function quote(node: BlockContent, depth: number): BlockContent {
  return depth > 0 ? { type: 'blockquote', children: [quote(node, depth - 1)] } : node;
}

function toRow(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: value === '' ? [] : [toText(value)] })),
  };
}
