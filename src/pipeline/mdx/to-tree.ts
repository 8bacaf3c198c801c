import type { Blockquote, Heading, List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx';
import type { BriefingBlock, BriefingSegment, Inline } from '../../model/briefing.ts';
import type { Mention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';

type Rows = Extract<BriefingBlock, { kind: 'table' }>['rows'];

/** The tree of a briefing's MDX body: blocks as Markdown, segments, figures and names as components. */
export function toTree(
  blocks: readonly BriefingBlock[],
  segments: readonly BriefingSegment[],
  mentions: readonly Mention[],
): Root {
  const segmentById = new Map<string, BriefingSegment>(segments.map((segment) => [segment.id, segment]));
  const mentionById = new Map(mentions.map((mention) => [mention.id, mention]));

  const toSegmentElements = (ids: readonly (string | null)[]): PhrasingContent[] =>
    ids.flatMap((id, index) => {
      const segment = segmentById.get(id ?? '');
      if (!segment) return [];
      const element = toSegmentElement(segment, mentionById);
      return index === 0 ? [element] : [{ type: 'text', value: '\n' }, element];
    });

  const toParagraph = (ids: readonly string[]): Paragraph => ({ type: 'paragraph', children: toSegmentElements(ids) });
  const toHeading = (block: Extract<BriefingBlock, { kind: 'heading' }>): Heading => ({
    type: 'heading',
    depth: block.depth as Heading['depth'],
    children: toSegmentElements(block.segments),
  });
  const toList = (items: readonly (readonly string[])[]): List => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((ids) => ({ type: 'listItem', spread: false, children: [toParagraph(ids)] })),
  });
  const toTable = (rows: Rows): Table => ({
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((id) => ({ type: 'tableCell', children: toSegmentElements([id]) })),
    })),
  });

  const toNode = (block: BriefingBlock): RootContent => {
    if (block.kind === 'heading') return toHeading(block);
    if (block.kind === 'list') return toList(block.items);
    if (block.kind === 'paragraph') return toParagraph(block.segments);
    return toTable(block.header ? block.rows : [block.rows[0]?.map(() => null) ?? [], ...block.rows]);
  };
  return {
    type: 'root',
    children: nestQuoted(blocks.map((block) => ({ node: toNode(block), depth: block.quoted ?? 0 }))),
  };
}

/** The nodes in order, those that are quoted within as many block quotations as their depth says. */
function nestQuoted(nodes: readonly { readonly node: RootContent; readonly depth: number }[]): RootContent[] {
  const open: RootContent[][] = [[]];
  for (const { node, depth } of nodes) {
    open.length = Math.min(open.length, depth + 1);
    while (open.length <= depth) {
      const quotation: Blockquote = { type: 'blockquote', children: [] };
      open.at(-1)?.push(quotation);
      open.push(quotation.children);
    }
    open.at(-1)?.push(node);
  }
  return open[0] ?? [];
}

function toSegmentElement(segment: BriefingSegment, mentions: ReadonlyMap<string, Mention>): MdxJsxTextElement {
  const { id, attribution, hedge, place, heads } = segment;
  const modality = segment.modality === 'asserted' ? undefined : segment.modality;
  const number = place && { [place.unit]: String(place.number) };
  const attributes = { id, at: toAt(segment), ...number, heads: heads?.join(' '), modality, attribution, hedge };
  return toElement('Segment', attributes, segment.content, mentions);
}

function toInline(inline: Inline, mentions: ReadonlyMap<string, Mention>): PhrasingContent {
  if (inline.type === 'text') return { type: 'text', value: inline.value };
  if (inline.type === 'figure') return toElement('Figure', { id: inline.id }, inline.children, mentions);
  const mention = mentions.get(inline.id);
  if (!mention) throw new Error(`the text marks ${inline.id}, which is not among the mentions`);
  const { entity, type, form } = mention;
  const attributes = {
    id: entity,
    type,
    form: form === 'name' ? undefined : form,
    mention: inline.id,
    at: toAt(mention),
  };
  return toElement('Entity', attributes, inline.children, mentions);
}

function toElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: readonly Inline[],
  mentions: ReadonlyMap<string, Mention>,
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]): MdxJsxAttribute[] =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute', name: key, value }],
    ),
    children: content.map((inline) => toInline(inline, mentions)),
  };
}

/** A range as attributes write it: `12-34`. */
function toAt({ start, end }: Range): string {
  return `${start}-${end}`;
}
