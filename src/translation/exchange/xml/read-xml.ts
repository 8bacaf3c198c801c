import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { ContentError } from '../../../pipeline/mdx/content-error.ts';

/**
 * The element of an XML file that holds all others. Elements in its own namespace have their names without a prefix,
 * whatever prefix the file gives them; those of another are called `{namespace}name`. No entity is expanded and nothing
 * is fetched: a file that needs an entity is refused.
 * @throws {ContentError} where the text is not well-formed XML, with line and column.
 */
export function readXml(text: string, file: string): Element {
  const root = parse(text, file).children.find((node) => node.type === 'element');
  if (!root) throw new ContentError('not XML: it has no element', file);
  try {
    const scope = new Map<string, string>();
    return resolve(root, scope, findNamespace(root, readScope(root, scope)));
  } catch (fault) {
    throw toError(fault, file);
  }
}

function parse(text: string, file: string): Root {
  try {
    return fromXml(text);
  } catch (fault) {
    throw toError(fault, file);
  }
}

/** What the reader of XML throws: a message with the parser's own error as its cause. */
interface XmlFault {
  readonly cause?: unknown;
  readonly place?: { readonly line: number; readonly column: number };
}

function toError(fault: unknown, file: string): unknown {
  const { cause, place } = fault as XmlFault;
  const isDeep = fault instanceof RangeError || cause instanceof RangeError;
  if (isDeep) return new ContentError('not readable: its elements are nested too deep', file);
  if (!place || !(cause instanceof Error)) return fault;
  // The parser's message goes on with the place and the line itself.
  const [reason = ''] = cause.message.split(/ \(line \d/u);
  return new ContentError(`not readable as XML: ${reason}`, file, place);
}

type Scope = ReadonlyMap<string, string>;

/** The namespaces by their prefixes that are known within an element; the prefix of the default one is empty. */
function readScope({ attributes }: Element, outer: Scope): Scope {
  const own = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const [, prefix] = /^xmlns(?::(.+))?$/u.exec(name) ?? ['', undefined];
    return name.startsWith('xmlns') ? [[prefix ?? '', value ?? '']] : [];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

function findNamespace({ name }: Element, scope: Scope): string {
  return scope.get(name.includes(':') ? name.slice(0, name.indexOf(':')) : '') ?? '';
}

function resolve(element: Element, outer: Scope, core: string): Element {
  const scope = readScope(element, outer);
  const namespace = findNamespace(element, scope);
  const local = element.name.slice(element.name.indexOf(':') + 1);
  const children = element.children.map((child) => (child.type === 'element' ? resolve(child, scope, core) : child));
  return { ...element, name: namespace === core ? local : `{${namespace}}${local}`, children };
}

/** The child elements of that name. */
export function childrenOf({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.type === 'element').filter((child) => child.name === name);
}

/** All elements of that name below an element, in order; what is inside one of them is not looked through. */
export function descendantsOf({ children }: Element, name: string): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.name === name ? [child] : descendantsOf(child, name);
  });
}

/** The text below a node; `readElement` may say what an element stands for, its own text otherwise. */
export function textOf(node: Nodes, readElement?: (element: Element) => string | undefined): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  if (!('children' in node)) return '';
  const children: readonly Nodes[] = node.children;
  return children
    .map((child) => (child.type === 'element' ? readElement?.(child) : undefined) ?? textOf(child, readElement))
    .join('');
}
