import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { componentRules } from '../components.ts';
import { type JsxElement, toAttributes } from '../find-elements.ts';
import type { AuthoredReference } from '../record/list-references.ts';
import { splitReferences } from '../references.ts';
import type { Moved } from './find-moved.ts';

/** The element that stands for evidence that has moved. It is no component, so that nothing takes it for a citation. */
export const movedElement = 'moved-evidence';

/** How many of the things that a component lists it takes to make sense. */
const least = { figures: 2, entities: 1 } as const;

/**
 * Puts in the place of each component whose evidence has moved an element that says what it named, with the author's words
 * inside it. One that names several things keeps those that hold, as long as they are enough. Changes the tree.
 */
export function takeOutMoved(tree: Root, moved: readonly Moved[]): void {
  const byElement = Map.groupBy(moved, ({ reference }) => reference.element);
  visit(tree, (node: Nodes, index, parent) => {
    const own = byElement.get(node as JsxElement);
    if (!own || !parent || index === undefined) return undefined;
    byElement.delete(node as JsxElement);
    const made = replace(node as JsxElement, own);
    parent.children.splice(index, 1, ...(made as RootContent[]));
    // What the element holds may have moved too.
    return index;
  });
}

function replace(element: JsxElement, moved: readonly Moved[]): JsxElement[] {
  const [first] = moved;
  if (!first?.reference.list) return first ? [toMovedElement(first.reference, element.children)] : [];
  const gone = moved.map(({ reference }) => toMovedElement(reference, []));
  return [...keepRest(element, first.reference, new Set(moved.map(({ reference }) => reference.text))), ...gone];
}

/** The component with what holds of its list; a figure by itself where too few are left for it. */
function keepRest(
  element: JsxElement,
  { attribute: name, list = 'figures' }: AuthoredReference,
  gone: ReadonlySet<string>,
): JsxElement[] {
  const attribute = element.attributes.find((found) => 'name' in found && found.name === name);
  if (attribute?.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
  const rest = splitReferences(attribute.value).filter((one) => !gone.has(one));
  if (rest.length >= least[list]) {
    attribute.value = rest.join(' ');
    return [element];
  }
  return list === 'figures' ? rest.map((id) => toElement(element.type, 'Figure', { id, as: 'sentence' }, [])) : [];
}

function toMovedElement(reference: AuthoredReference, children: JsxElement['children']): JsxElement {
  const { element, kind, text, lang, quoted } = reference;
  const isBlock =
    element.type === 'mdxJsxFlowElement' && componentRules[element.name ?? '']?.isBlock(toAttributes(element));
  const form = isBlock ? 'block' : 'line';
  const said = { component: element.name ?? '', form, kind, text, lang, quoted };
  return toElement(element.type, movedElement, said, children);
}

function toElement(
  type: JsxElement['type'],
  name: string,
  values: Readonly<Record<string, string | undefined>>,
  children: JsxElement['children'],
): JsxElement {
  const attributes = Object.entries(values).flatMap(([key, value]): MdxJsxAttribute[] =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name: key, value }],
  );
  return { type, name, attributes, children } as JsxElement;
}
