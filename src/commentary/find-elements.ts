import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The components of a text in reading order: JSX elements whose names begin with a capital. */
export function findElements(tree: Root): JsxElement[] {
  const found: JsxElement[] = [];
  visit(tree, (node: Nodes) => {
    if (isComponent(node)) found.push(node);
  });
  return found;
}

/** Attributes as an author wrote them; a switch without a value has none. Computed ones are left out. */
export function toAttributes(element: JsxElement): Map<string, string | undefined> {
  const attributes = new Map<string, string | undefined>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (typeof attribute.value === 'string') attributes.set(attribute.name, attribute.value);
    else if (!attribute.value) attributes.set(attribute.name, undefined);
  }
  return attributes;
}

/** Whether a node is a JSX element whose name begins with a capital. */
export function isComponent(node: Nodes): node is JsxElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^\p{Lu}/u.test(node.name ?? '');
}
