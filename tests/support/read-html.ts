import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

export interface SiteElement {
  /** Of a part of a drawing with `svg:` before it: its title is not the page’s. */
  readonly name: string;
  readonly get: (attribute: string) => string | undefined;
  /** All text in it, white space folded. */
  readonly text: string;
  /** The language of its text: its own, or that of the nearest element around it. */
  readonly lang: string | undefined;
  /** Whether it or an element around it says that it must not be translated. */
  readonly isVerbatim: boolean;
}

/** The elements of a built page, in document order. */
export function readHtml(dist: string, file: string): SiteElement[] {
  return toElements(parser.parse(readFileSync(join(dist, file), 'utf8')), undefined, false, '');
}

/** The text of the page's one element of this name; empty where there is none. */
export function findText(elements: readonly SiteElement[], name: string): string {
  return elements.find((element) => element.name === name)?.text ?? '';
}

function toElements(
  node: Root | Element,
  lang: string | undefined,
  isVerbatim: boolean,
  prefix: '' | 'svg:',
): SiteElement[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const get = (attribute: string) => toAttribute(child.properties[attribute]);
    const own = { lang: get('lang') ?? lang, isVerbatim: toVerbatim(get('translate')) ?? isVerbatim };
    const element = { name: prefix + child.tagName, get, ...own, text: toText(child).replace(/\s+/gu, ' ').trim() };
    return [element, ...toElements(child, own.lang, own.isVerbatim, child.tagName === 'svg' ? 'svg:' : prefix)];
  });
}

function toVerbatim(translate: string | undefined): boolean | undefined {
  return translate === undefined ? undefined : translate === 'no';
}

function toAttribute(value: Element['properties'][string]): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function toText(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}
