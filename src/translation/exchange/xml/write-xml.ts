import type { Element, Nodes, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

type Child = Element['children'][number];

// What XML 1.0 has no way to write at all, not even as a reference.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The first character of `text` that XML cannot hold, as `U+0001`. */
export function findUnwritable(text: string): string | undefined {
  const [found] = text.match(unwritable) ?? [];
  return found && `U+${toHex(found)}`;
}

/** The words with U+FFFD for each character that XML cannot hold. */
export function toWritable(text: string): string {
  return text.replace(unwritable, '\ufffd');
}

/** Nodes that hold exactly `text`; each character that XML cannot hold becomes what `toNode` makes of it. */
export function toTextNodes(text: string, toNode: (hex: string) => Element): Child[] {
  const nodes: Child[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(unwritable)) {
    nodes.push(...toSafeNodes(text.slice(end, index)), toNode(toHex(found)));
    end = index + found.length;
  }
  return [...nodes, ...toSafeNodes(text.slice(end))];
}

/**
 * A carriage return would be read back as a line feed, and `]]>` not at all; the serialiser writes neither as a
 * reference, so they are written here.
 */
function toSafeNodes(text: string): Child[] {
  return text.split(/(\r|(?<=\]\])>)/u).flatMap((part): Child[] => {
    if (part === '') return [];
    if (part === '\r') return [raw('&#xD;')];
    return part === '>' ? [raw('&gt;')] : [{ type: 'text', value: part }];
  });
}

/** Markup as it is: the type of a tree knows no such node, the serialiser does. */
function raw(value: string): Text {
  return { type: 'raw', value } as unknown as Text;
}

function toHex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The text of an XML file with `root` as its element; elements that hold only elements are laid out on lines. */
export function toXmlText(root: Element, doctype?: Nodes): string {
  const declaration: Nodes = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' };
  const lines = [declaration, ...(doctype ? [doctype] : []), layOut(root, '\n')];
  const nodes = lines.flatMap((node): Nodes[] => [node, { type: 'text', value: '\n' }]);
  return toXml(nodes, { closeEmptyElements: true, tightClose: true, allowDangerousXml: true });
}

function layOut(element: Element, indent: string): Element {
  const inner = `${indent}  `;
  const isStructure = element.children.length > 0 && element.children.every(({ type }) => type === 'element');
  if (!isStructure || textElements.has(element.name)) return element;
  const children = element.children.flatMap((child): Child[] =>
    child.type === 'element' ? [{ type: 'text', value: inner }, layOut(child, inner)] : [child],
  );
  return { ...element, children: [...children, { type: 'text', value: indent }] };
}

/** Their white space is part of what they say. */
const textElements = new Set(['source', 'target', 'seg', 'note', 'prop']);

/** An element; attributes that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: (Child | Child[])[]
): Element {
  return x(name, attributes, ...children.flat());
}
