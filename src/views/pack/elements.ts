import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string;

/** An HTML element; a child that is a string is text. */
export function toElement(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const nodes = children.map((child): ElementContent => {
    return typeof child === 'string' ? { type: 'text', value: child } : child;
  });
  return { type: 'element', tagName, properties, children: nodes };
}

/** A table with a header row; cells that are strings are text. */
export function toTable(caption: string, header: readonly string[], rows: readonly (readonly Element[])[]): Element {
  return toElement(
    'table',
    {},
    toElement('caption', {}, caption),
    toElement('thead', {}, toElement('tr', {}, ...header.map((name) => toElement('th', { scope: 'col' }, name)))),
    toElement('tbody', {}, ...rows.map((cells) => toElement('tr', {}, ...cells))),
  );
}
