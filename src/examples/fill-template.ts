import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Words } from '../views/words.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/** What a script would write into a template, by the names of its parts; `label` names what keeps its own content. */
export type TemplateParts = Readonly<Record<string, Words | string | { readonly label: string }>>;

/**
 * The HTML of the search template `name` among `html`, with its parts filled as the script fills them.
 * @throws {Error} where there is no such template, or it has no such part.
 */
export function fillTemplate(html: string, name: string, parts: TemplateParts): string {
  const template = findElements(parser.parse(html), 'dataSearchTemplate').get(name);
  if (!template?.content) throw new Error(`there is no template “${name}”`);
  const places = findElements(template.content, 'dataPart');
  for (const [part, written] of Object.entries(parts)) {
    const place = places.get(part);
    if (!place) throw new Error(`the template “${name}” has no part “${part}”`);
    fillPart(place, written);
  }
  return toHtml(template.content);
}

function fillPart(place: Element, written: TemplateParts[string]): void {
  if (typeof written === 'object' && 'label' in written) {
    place.properties['ariaLabel'] = written.label;
    return;
  }
  const { text, ...words } = typeof written === 'string' ? { text: written } : written;
  place.children = [{ type: 'text', value: text }];
  Object.assign(place.properties, words);
}

/** The elements that have the property, by its value. */
function findElements(root: Root, property: string): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  visit(root, 'element', (element) => {
    const value = element.properties[property];
    if (typeof value === 'string') found.set(value, element);
  });
  return found;
}
