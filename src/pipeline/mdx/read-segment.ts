import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { z } from 'zod';
import { briefingSegmentSchema, type Inline } from '../../model/briefing.ts';
import type { FigureId } from '../../model/figure.ts';
import { mentionSchema } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Segment, SegmentId } from '../../model/segment.ts';
import { toPlainText } from '../briefing/to-content.ts';
import { describe, readAttributes, readRange, refuse, type TreeReading } from './tree-reading.ts';

/** Reads a `<Segment>` into `reading` and returns its id. */
export function readSegment(node: PhrasingContent, kind: Segment['kind'], reading: TreeReading): SegmentId {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Segment') {
    return refuse(node, `found ${describe(node)} where a <Segment> was expected`, reading);
  }
  const { at, page, paragraph, heads, ...attributes } = readAttributes(node, reading);
  const content = node.children.map((child) => readInline(child, attributes['id'] ?? '', reading));
  const fields = {
    modality: 'asserted',
    ...attributes,
    ...readRange(node, at, reading),
    ...readPlace({ page, paragraph }),
    ...(heads !== undefined && { heads: heads.split(' ') }),
    kind,
    text: toPlainText(content),
  };
  const segment = check(node, briefingSegmentSchema.safeParse(fields), reading);
  reading.segments.push({ ...segment, content });
  return segment.id;
}

/** The place that `page="3"` or `paragraph="12"` says; the schema refuses a number that is none. */
function readPlace(attributes: Readonly<Record<Place['unit'], string | undefined>>) {
  const [said] = Object.entries(attributes).flatMap(([unit, number]) =>
    number === undefined ? [] : [{ unit, number: Number(number) }],
  );
  return said && { place: said };
}

function readInline(node: PhrasingContent, segment: string, reading: TreeReading): Inline {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type !== 'mdxJsxTextElement') {
    return refuse(node, `found ${describe(node)} where text or a mark was expected`, reading);
  }
  const children = node.children.map((child) => readInline(child, segment, reading));
  if (node.name === 'Figure') return readFigure(node, children, reading);
  if (node.name === 'Entity') return readMention(node, children, segment, reading);
  const known = '<Segment>, <Figure> and <Entity>';
  return refuse(node, `${describe(node)} is not a component of briefings; known are ${known}`, reading);
}

function readFigure(node: MdxJsxTextElement, children: readonly Inline[], reading: TreeReading): Inline {
  const id = readAttributes(node, reading)['id'] as FigureId;
  if (!reading.figures.has(id))
    refuse(node, `<Figure id="${id}"> is not among the figures of the front matter`, reading);
  return { type: 'figure', id, children };
}

function readMention(
  node: MdxJsxTextElement,
  children: readonly Inline[],
  segment: string,
  reading: TreeReading,
): Inline {
  const { id: entity, mention: id, at, form = 'name', ...rest } = readAttributes(node, reading);
  const range = readRange(node, at, reading);
  const fields = { id, ...range, text: toPlainText(children), segment, ...(entity && { entity }), form, ...rest };
  const mention = check(node, mentionSchema.safeParse(fields), reading);
  reading.mentions.push(mention);
  return { type: 'mention', id: mention.id, children };
}

function check<T>(node: MdxJsxTextElement, result: z.ZodSafeParseResult<T>, reading: TreeReading): T {
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return refuse(node, `${describe(node)} “${issue?.path.join('.')}”: ${issue?.message}`, reading);
}
