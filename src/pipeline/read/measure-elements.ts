import type { Element, Root } from 'hast';
import { isHidden, isWordless } from './html-parts.ts';

/** How much an element holds that a reader sees. */
export interface Measure {
  readonly words: number;
  /** Of these, the words of links. */
  readonly linked: number;
  readonly links: number;
  /** Whether it is, or holds, a main heading. */
  readonly hasTitle: boolean;
}

const nothing: Measure = { words: 0, linked: 0, links: 0, hasTitle: false };
const word = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The measures of every element of a page. */
export function measureElements(tree: Root): ReadonlyMap<Element | Root, Measure> {
  const measures = new Map<Element | Root, Measure>();
  const measure = (node: Element | Root, isLink: boolean): Measure => {
    let [words, linked, links, hasTitle] = [0, 0, 0, false];
    for (const child of node.children) {
      if (child.type === 'text') {
        const count = countWords(child.value);
        words += count;
        linked += isLink ? count : 0;
      } else if (child.type === 'element') {
        const isOwnLink = child.tagName === 'a' && child.properties['href'] !== undefined;
        const inner = measure(child, isLink || isOwnLink);
        if (isHidden(child) || isWordless(child)) continue;
        words += inner.words;
        linked += inner.linked;
        links += inner.links + Number(isOwnLink);
        hasTitle ||= inner.hasTitle || child.tagName === 'h1';
      }
    }
    const found = { words, linked, links, hasTitle };
    measures.set(node, found);
    return found;
  };
  measure(tree, false);
  return measures;
}

/** The words of a text; a Han character is one. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

export function measureOf(measures: ReadonlyMap<Element | Root, Measure>, element: Element | Root): Measure {
  return measures.get(element) ?? nothing;
}
