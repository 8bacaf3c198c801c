import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { BriefingBlock, BriefingSegment } from '../../model/briefing.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Segment, SegmentId } from '../../model/segment.ts';
import { readSegment } from './read-segment.ts';
import { describe, refuse, type TreeReading } from './tree-reading.ts';

interface Body {
  readonly blocks: BriefingBlock[];
  readonly segments: BriefingSegment[];
  readonly mentions: Mention[];
}

/**
 * The blocks, segments and mentions of a briefing's tree; `figures` are those its front matter declares.
 * @throws {ContentError} at the first node that `toTree` does not make.
 */
export function fromTree(tree: Root, figures: readonly Figure[], file: string): Body {
  const reading: TreeReading = {
    file,
    figures: new Set(figures.map((figure) => figure.id)),
    segments: [],
    mentions: [],
  };
  const blocks = tree.children.flatMap((node) => readBlocks(node, 0, reading));
  return { blocks, segments: reading.segments, mentions: reading.mentions };
}

/** The blocks in `node`, which stands within `quoted` block quotations. */
function readBlocks(node: RootContent, quoted: number, reading: TreeReading): BriefingBlock[] {
  if (node.type === 'blockquote') return node.children.flatMap((child) => readBlocks(child, quoted + 1, reading));
  const block = readBlock(node, reading);
  return [quoted > 0 ? { ...block, quoted } : block];
}

function readBlock(node: RootContent, reading: TreeReading): BriefingBlock {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', depth: node.depth, segments: readSegments(node.children, 'heading', reading) };
    case 'paragraph':
      return { kind: 'paragraph', segments: readSegments(node.children, 'sentence', reading) };
    case 'list':
      return { kind: 'list', items: node.children.map((item) => readItem(item, reading)) };
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell) => readSegments(cell.children, 'cell', reading)[0] ?? null),
      );
      // A Markdown table always has a header row; one with nothing in it stands for a table without.
      const header = rows[0]?.some((cell) => cell !== null) ?? false;
      return { kind: 'table', header, rows: header ? rows : rows.slice(1) };
    }
    default:
      return refuse(node, `found ${describe(node)}, which no briefing holds`, reading);
  }
}

function readItem(item: Parents, reading: TreeReading): SegmentId[] {
  return item.children.flatMap((node) => {
    if (node.type === 'paragraph') return readSegments(node.children, 'sentence', reading);
    return refuse(node, `found ${describe(node)} in a list`, reading);
  });
}

function readSegments(nodes: readonly PhrasingContent[], kind: Segment['kind'], reading: TreeReading): SegmentId[] {
  const elements = nodes.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  return elements.map((node) => readSegment(node, kind, reading));
}
