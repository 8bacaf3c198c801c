import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type BriefingBlock, type BriefingSegment, briefingSegmentSchema, type Inline } from '../../model/briefing.ts';
import type { Figure, FigureId } from '../../model/figure.ts';
import { type Mention, mentionSchema } from '../../model/mention.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { Range } from '../../model/span.ts';
import { toPlainText } from '../briefing/to-content.ts';
import { ContentError } from './content-error.ts';

type SegmentKind = BriefingSegment['kind'];

interface Body {
  readonly blocks: BriefingBlock[];
  readonly segments: BriefingSegment[];
  readonly mentions: Mention[];
}

/** The blocks, segments and mentions of a briefing's tree; `figures` are those its front matter declares. */
export function fromTree(tree: Root, figures: readonly Figure[], file: string): Body {
  const reader = createTreeReader(new Set(figures.map((figure) => figure.id)), file);
  return { blocks: tree.children.map(reader.readBlock), segments: reader.segments, mentions: reader.mentions };
}

function createTreeReader(figures: ReadonlySet<FigureId>, file: string) {
  const segments: BriefingSegment[] = [];
  const mentions: Mention[] = [];

  const refuse = (node: Nodes, reason: string): never => {
    throw new ContentError(`${reason}; briefings are generated: run “npm run ingest” again`, file, node.position?.start);
  };

  const readAttributes = (element: MdxJsxTextElement): Record<string, string> =>
    Object.fromEntries(
      element.attributes.map((attribute) => {
        const isLiteral = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
        if (!isLiteral) return refuse(element, `<${element.name}> has an attribute that is not literal text`);
        return [attribute.name, attribute.value as string];
      }),
    );

  const readRange = (element: MdxJsxTextElement, at: string | undefined): Range => {
    const match = /^(\d+)-(\d+)$/u.exec(at ?? '');
    if (!match) return refuse(element, `<${element.name}> has no place; expected at="start-end", found “${at ?? ''}”`);
    return { start: Number(match[1]), end: Number(match[2]) };
  };

  const check = <T>(element: MdxJsxTextElement, result: { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } }): T => {
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    return refuse(element, `<${element.name}> “${issue?.path.join('.')}”: ${issue?.message}`);
  };

  const readInline = (node: PhrasingContent, segment: string): Inline => {
    if (node.type === 'text') return { type: 'text', value: node.value };
    if (node.type !== 'mdxJsxTextElement') return refuse(node, `found ${describe(node)} where text or a mark was expected`);
    const children = node.children.map((child) => readInline(child, segment));
    if (node.name === 'Figure') return readFigure(node, children);
    if (node.name === 'Entity') return readMention(node, children, segment);
    return refuse(node, `<${node.name}> is not a component of briefings; known are <Segment>, <Figure> and <Entity>`);
  };

  const readFigure = (node: MdxJsxTextElement, children: Inline[]): Inline => {
    const id = readAttributes(node)['id'] as FigureId;
    if (!figures.has(id)) refuse(node, `<Figure id="${id}"> is not among the figures of the front matter`);
    return { type: 'figure', id, children };
  };

  const readMention = (node: MdxJsxTextElement, children: Inline[], segment: string): Inline => {
    const { id: entity, mention: id, at, form = 'name', ...rest } = readAttributes(node);
    const fields = { id, ...readRange(node, at), text: toPlainText(children), segment, ...(entity && { entity }), form };
    const mention = check(node, mentionSchema.safeParse({ ...fields, ...rest }));
    mentions.push(mention);
    return { type: 'mention', id: mention.id, children };
  };

  const readSegment = (node: PhrasingContent, kind: SegmentKind): SegmentId => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Segment') {
      return refuse(node, `found ${describe(node)} where a <Segment> was expected`);
    }
    const { at, ...attributes } = readAttributes(node);
    const content = node.children.map((child) => readInline(child, attributes['id'] ?? ''));
    const fields = { modality: 'asserted', ...attributes, ...readRange(node, at), kind, text: toPlainText(content) };
    const segment = check(node, briefingSegmentSchema.safeParse(fields));
    segments.push({ ...segment, content });
    return segment.id;
  };

  const readSegments = (nodes: readonly PhrasingContent[], kind: SegmentKind): SegmentId[] =>
    nodes.filter((node) => !(node.type === 'text' && node.value.trim() === '')).map((node) => readSegment(node, kind));

  const readItem = (node: Parents): SegmentId[] =>
    node.children.flatMap((child) =>
      child.type === 'paragraph' ? readSegments(child.children, 'sentence') : refuse(child, `found ${describe(child)} in a list`),
    );

  const readBlock = (node: RootContent): BriefingBlock => {
    if (node.type === 'heading') return { kind: 'heading', depth: node.depth, segments: readSegments(node.children, 'heading') };
    if (node.type === 'paragraph') return { kind: 'paragraph', segments: readSegments(node.children, 'sentence') };
    if (node.type === 'list') return { kind: 'list', items: node.children.map(readItem) };
    if (node.type !== 'table') return refuse(node, `found ${describe(node)}, which no briefing holds`);
    const rows = node.children.map((row) => row.children.map((cell) => readSegments(cell.children, 'cell')[0] ?? null));
    const header = rows[0]?.some((cell) => cell !== null) ?? false;
    return { kind: 'table', header, rows: header ? rows : rows.slice(1) };
  };

  return { readBlock, segments, mentions };
}

function describe(node: Nodes): string {
  if (node.type === 'mdxjsEsm') return 'an import or export';
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return `the expression {${node.value}}`;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return `<${node.name ?? ''}>`;
  return node.type === 'text' ? `the bare text “${node.value.trim().slice(0, 40)}”` : `a Markdown “${node.type}”`;
}
