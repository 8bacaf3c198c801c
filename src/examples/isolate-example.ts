import type { Element, Nodes, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse, { fragment: true });

/** Where an example stands on the page that has all of them. */
interface Place {
  /** The id of the example, which its own ids are put behind. */
  readonly anchor: string;
  /** Names the example among all, for landmarks, which need names of their own. */
  readonly label: string;
  /** Addresses that begin so exist; what else an invented text links to does not. */
  readonly known: string;
}

/** The highest heading an example can have under the headings of the page. */
const highest = 4;
const heading = /^h([1-6])$/u;
const landmarks = new Set(['nav', 'search', 'form', 'section', 'aside']);
const references = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'popoverTarget'] as const;

/**
 * The HTML of an example as it can stand beside others: its ids are its own, its headings are under those of the page,
 * its landmarks are told apart, it runs no script, and links to invented pages lead to the example itself.
 */
export function isolateExample(html: string, { anchor, label, known }: Place): string {
  const root: Root = parser.parse(html);
  const elements = listElements(root);
  const ids = new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
  const levels = elements.flatMap(({ tagName }) => toLevel(tagName) ?? []);
  const shift = Math.max(0, highest - Math.min(...levels, highest));
  const toId = (id: string) => (ids.has(id) ? `${anchor}-${id}` : id);
  for (const element of elements) {
    const { tagName, properties } = element;
    separateIds(properties, toId, anchor);
    const { href } = properties;
    if (typeof href === 'string') properties['href'] = toAddress(href, ids, { anchor, known });
    if (landmarks.has(tagName)) nameLandmark(element, label);
    shiftHeading(element, shift);
  }
  for (const child of root.children) if (child.type === 'element') child.properties['hidden'] = undefined;
  return toHtml(withoutScripts(root));
}

function listElements(root: Root): Element[] {
  const elements: Element[] = [];
  visit(root, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

function separateIds(properties: Properties, toId: (id: string) => string, anchor: string): void {
  const { id, type, name } = properties;
  if (typeof id === 'string') properties['id'] = toId(id);
  // Radio buttons of one name belong together wherever they stand.
  if (type === 'radio' && typeof name === 'string') properties['name'] = `${anchor}-${name}`;
  for (const reference of references) {
    const value = properties[reference];
    if (value === undefined || value === null) continue;
    Object.assign(properties, { [reference]: [value].flat().map((one) => toId(String(one))) });
  }
}

function toAddress(href: string, ids: ReadonlySet<string>, { anchor, known }: Omit<Place, 'label'>): string {
  if (href.startsWith(known)) return href;
  const id = href.startsWith('#') ? href.slice(1) : '';
  return ids.has(id) ? `#${anchor}-${id}` : `#${anchor}`;
}

function nameLandmark({ tagName, properties }: Element, label: string): void {
  const name = properties['ariaLabel'];
  if (typeof name === 'string') properties['ariaLabel'] = `${name} (${label})`;
  else if (tagName === 'search' || properties['ariaLabelledBy']) properties['ariaLabel'] = label;
  // A heading gives the landmarks of two examples the same name.
  delete properties['ariaLabelledBy'];
}

/** Puts a heading lower without changing its looks. */
function shiftHeading(element: Element, shift: number): void {
  const level = toLevel(element.tagName);
  if (level === undefined || shift === 0) return;
  const { className } = element.properties;
  element.properties['className'] = [...(Array.isArray(className) ? className : []), `as-h${level}`];
  element.tagName = `h${Math.min(level + shift, 6)}`;
}

function toLevel(tagName: string): number | undefined {
  const found = heading.exec(tagName);
  return found ? Number(found[1]) : undefined;
}

function withoutScripts<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const kept = node.children.filter(
    (child) => child.type !== 'element' || (child.tagName !== 'script' && child.tagName !== 'template'),
  );
  return { ...node, children: kept.map((child) => withoutScripts(child as Nodes)) } as T;
}
