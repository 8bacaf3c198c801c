import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { componentRules } from './components.ts';
import { toAttributes } from './find-elements.ts';
import { movedComponent } from './moved/publish-moved.ts';

/**
 * A remark plugin that gives components of a line their paragraph back. MDX takes them out of one that holds nothing else, so
 * that a page would have words outside any paragraph, and two of them without the space between.
 */
export function remarkLoneComponents() {
  return (tree: Root): void => {
    visit(tree, (node: Nodes) => {
      if ('children' in node && node.type !== 'paragraph')
        node.children = gather(node.children) as typeof node.children;
    });
  };
}

/** Those of neighbouring lines were one paragraph. */
function gather(children: readonly Nodes[]): Nodes[] {
  const gathered: Nodes[] = [];
  let open: Paragraph | undefined;
  let line = 0;
  for (const child of children) {
    if (!isLone(child)) {
      gathered.push(child);
      open = undefined;
      continue;
    }
    const { position } = child;
    if (open && position && position.start.line <= line + 1) open.children.push({ type: 'text', value: ' ' });
    else {
      open = { type: 'paragraph', children: [] };
      gathered.push(open);
    }
    open.children.push({ ...child, type: 'mdxJsxTextElement' } as MdxJsxTextElement);
    line = position?.end.line ?? 0;
  }
  return gathered;
}

function isLone(node: Nodes): node is MdxJsxFlowElement {
  if (node.type !== 'mdxJsxFlowElement' || node.name === null) return false;
  const attributes = toAttributes(node);
  const isLine =
    node.name === movedComponent
      ? attributes.get('form') === 'line'
      : componentRules[node.name]?.isBlock(attributes) === false;
  return isLine && node.children.every((child) => !isBlockNode(child));
}

/** An author may have put whole paragraphs between the tags. */
function isBlockNode({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote' || type === 'heading' || type === 'code';
}
