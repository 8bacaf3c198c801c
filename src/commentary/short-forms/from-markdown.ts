import type { PhrasingContent } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Position } from 'unist';
import { toReferenceKind } from '../references.ts';

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxTextElementData {
    /** What the author wrote, where that was a short form: `[[china]]`. */
    shortForm?: string;
  }
  // A paragraph of nothing else becomes a flow element.
  interface MdxJsxFlowElementData {
    shortForm?: string;
  }
}

/** The mdast extension that makes of a short form the node of `<Entity>`, `<Cite>` or `<Figure>` that it stands for. */
export function shortFormsFromMarkdown(): Extension {
  return {
    enter: { shortForm: enterShortForm, shortFormTarget: enterTarget },
    exit: { shortForm: exitShortForm, shortFormTarget: exitTarget },
  };
}

function enterShortForm(this: CompileContext, token: Token): undefined {
  const data = { shortForm: this.sliceSerialize(token) };
  const node: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: null, attributes: [], children: [], data };
  this.enter(node, token);
}

function exitShortForm(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

/** What it names is an attribute, no text. */
function enterTarget(this: CompileContext): undefined {
  this.buffer();
}

function exitTarget(this: CompileContext, token: Token): undefined {
  this.resume();
  const node = this.stack.at(-1) as MdxJsxTextElement & { children: PhrasingContent[] };
  const written = this.sliceSerialize(token);
  const isCitation = written.startsWith('@');
  const value = written
    .slice(isCitation ? 1 : 0)
    .replace(/\s+/gu, ' ')
    .trim();
  const [component, attribute] = isCitation ? toCited(value) : (['Entity', 'id'] as const);
  node.name = component;
  node.attributes.push({
    type: 'mdxJsxAttribute',
    name: attribute,
    value,
    position: toPosition(token, isCitation ? 1 : 0),
  });
}

function toCited(reference: string): readonly [component: string, attribute: string] {
  return toReferenceKind(reference) === 'figure' ? ['Figure', 'id'] : ['Cite', 'segment'];
}

/** The place of a token but for the `skipped` characters it begins with. */
function toPosition({ start, end }: Token, skipped: number): Position {
  return {
    start: { line: start.line, column: start.column + skipped, offset: start.offset + skipped },
    end: { line: end.line, column: end.column, offset: end.offset },
  };
}
