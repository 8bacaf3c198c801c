/** The parts of a cloned template by their `data-part`. */
export interface Clone {
  readonly element: HTMLElement;
  readonly part: (name: string) => HTMLElement;
}

/** Clones the template of that name in the search panel. */
export function cloneTemplate(root: ParentNode, name: string): Clone {
  const template = findElement(root, `template[data-search-template="${name}"]`);
  const source = template instanceof HTMLTemplateElement ? template.content : template;
  const element = document.importNode(findElement(source, '*'), true);
  return { element, part: (part) => findElement(element, `[data-part="${part}"]`) };
}

/** The first element that fits. @throws {Error} where the page has none. */
export function findElement(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the search panel has no ${selector}`);
  return element;
}
