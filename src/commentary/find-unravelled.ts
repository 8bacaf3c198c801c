import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComponent, type JsxElement } from './find-elements.ts';

/** The components that MDX takes out of their paragraph, which holds nothing else: each stands on lines of its own. */
export function findUnravelled(tree: Root): ReadonlySet<JsxElement> {
  const found = new Set<JsxElement>();
  visit(tree, 'paragraph', ({ children }) => {
    const isAlone = children.every(
      (child) =>
        child.type === 'mdxJsxTextElement' ||
        child.type === 'mdxTextExpression' ||
        (child.type === 'text' && child.value.trim() === ''),
    );
    if (isAlone) for (const child of children) if (isComponent(child)) found.add(child);
  });
  return found;
}
