import type { Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { BriefingSegment } from '../../model/briefing.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';
import { ContentError } from './content-error.ts';

/** What is known, and what was gathered so far, while the tree of one file is read. */
export interface TreeReading {
  readonly file: string;
  /** The figures that the front matter declares. */
  readonly figures: ReadonlySet<FigureId>;
  readonly segments: BriefingSegment[];
  readonly mentions: Mention[];
}

/** @throws {ContentError} always, at `node`. */
export function refuse(node: Nodes, reason: string, { file }: TreeReading): never {
  const { start, end } = node.position ?? {};
  throw new ContentError(reason, file, start, {
    ...{ ruleId: 'strange-briefing', cure: 'briefings are generated: run “npm run ingest” again' },
    ...(end && { end: { line: end.line, column: end.column } }),
  });
}

/** The attributes of a component, all of them literal text. */
export function readAttributes(element: MdxJsxTextElement, reading: TreeReading): Record<string, string> {
  return Object.fromEntries(
    element.attributes.map((attribute) => {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        return [attribute.name, attribute.value];
      }
      return refuse(element, `<${element.name}> has an attribute that is not literal text`, reading);
    }),
  );
}

/** The range in `at="start-end"`. */
export function readRange(element: MdxJsxTextElement, at: string | undefined, reading: TreeReading): Range {
  const match = /^(\d+)-(\d+)$/u.exec(at ?? '');
  if (match) return { start: Number(match[1]), end: Number(match[2]) };
  return refuse(element, `<${element.name}> has no place; expected at="start-end", found “${at ?? ''}”`, reading);
}

/** A node in words, for messages. */
export function describe(node: Nodes): string {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'an import or export';
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return `the expression {${node.value}}`;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return `<${node.name ?? ''}>`;
    case 'text':
      return `the bare text “${node.value.trim().slice(0, 40)}”`;
    default:
      return `a Markdown “${node.type}”`;
  }
}
