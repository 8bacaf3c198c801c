import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { componentRules } from './components.ts';
import { type Fault, toFault } from './fault.ts';
import { type JsxElement, toAttributes } from './find-elements.ts';
import { toReferenceKind } from './references.ts';

/**
 * Components whose name is written with a small letter, which would be an element of HTML that shows nothing of the evidence.
 * A `<cite>` or `<figure>` that is meant as HTML has none of the component's own attributes.
 */
export function findMisspelt(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = Object.keys(componentRules).find((known) => known !== node.name && known.toLowerCase() === node.name);
    if (name === undefined || !hasOwnAttribute(node, name)) return;
    const cure = `did you mean <${name}>?`;
    faults.push(toFault('unknown-component', `<${node.name}> shows nothing of the evidence`, node.position, { cure }));
  });
  return faults;
}

/** Every element of HTML can have an id. */
function hasOwnAttribute(element: JsxElement, name: string): boolean {
  return [...toAttributes(element)].some(([attribute, value = '']) => {
    const expected = componentRules[name]?.attributes[attribute];
    return expected && (attribute !== 'id' || toReferenceKind(value) === expected.kind);
  });
}
