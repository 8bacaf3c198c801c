import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);
const ignored = new Set(['nav', 'script', 'style', 'template', 'form', 'dialog', 'noscript']);

/** A page written by people, as built. */
export interface BuiltPage {
  /** The language of the interface. */
  readonly locale: string;
  /** Under the root of that language. */
  readonly path: string;
  readonly html: string;
}

/** What a written page says under one heading. */
export interface PageRecord {
  /** BCP 47. */
  readonly lang: string;
  /** Under the root of an interface language, with the fragment. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Those linked there. */
  readonly entities: readonly string[];
  /** The languages of the interface in which the page has these words. */
  readonly locales: readonly string[];
}

/** The words under one heading of a page, with the entities linked there. */
interface Section {
  readonly heading: string;
  readonly anchor: string | undefined;
  readonly words: string[];
  readonly entities: Set<string>;
}

/**
 * What a written page says, one record for each of its sections that has an address.
 * Empty where the page has no `<main data-pagefind-body>`, or asks to be left out of indexes.
 */
export function toPageRecords({ html, path, locale }: BuiltPage): PageRecord[] {
  const root: Root = parser.parse(html);
  const main = findElement(root, ({ properties }) => properties['dataPagefindBody'] !== undefined);
  const lang = main && findLanguage(root, main);
  if (!main || !lang || isHidden(root)) return [];
  const sections = toSections(main);
  const title = sections.find(({ heading }) => heading !== '')?.heading ?? '';
  return sections.flatMap(({ heading, anchor, words, entities }) => {
    const text = [heading, ...words].join(' ').replace(/\s+/gu, ' ').trim();
    if (text === '' || title === '') return [];
    const name = heading === '' || heading === title ? title : `${title}: ${heading}`;
    const place = anchor ? `${path}#${anchor}` : path;
    return [{ lang, path: place, title: name, text, entities: [...entities], locales: [locale] }];
  });
}

function isHidden(root: Root): boolean {
  const robots = findElement(root, ({ properties }) => properties['name'] === 'robots');
  return String(robots?.properties['content']).includes('noindex');
}

/** The first section is what stands above the second heading with an address. */
function toSections(main: Element): Section[] {
  const sections: Section[] = [{ heading: '', anchor: undefined, words: [], entities: new Set() }];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') sections.at(-1)?.words.push(node.value);
    if (node.type !== 'element' || isIgnored(node)) return;
    const entity = node.properties['dataEntity'];
    if (typeof entity === 'string') sections.at(-1)?.entities.add(entity);
    const id = node.properties['id'];
    if (node.tagName === 'h1')
      sections[0] = { heading: toText(node), anchor: undefined, words: [], entities: new Set() };
    else if (/^h[23]$/u.test(node.tagName) && typeof id === 'string')
      sections.push({ heading: toText(node), anchor: id, words: [], entities: new Set() });
    else node.children.forEach(visit);
  };
  main.children.forEach(visit);
  return sections;
}

function isIgnored({ tagName, properties }: Element): boolean {
  return ignored.has(tagName) || properties['dataPagefindIgnore'] !== undefined;
}

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('').replace(/\s+/gu, ' ').trim() : '';
}

/** The language the page's heading is in: its own, or that of the nearest element around it that says one. */
function findLanguage(root: Root, main: Element): string | undefined {
  const heading = findElement(main, ({ tagName }) => tagName === 'h1') ?? main;
  const search = (node: Nodes, lang: string | undefined): string | undefined => {
    const own = node.type === 'element' && typeof node.properties['lang'] === 'string' ? node.properties['lang'] : lang;
    if (node === heading) return own ?? 'und';
    for (const child of 'children' in node ? node.children : []) {
      const found = search(child, own);
      if (found) return found;
    }
    return undefined;
  };
  return search(root, undefined);
}

function findElement(node: Nodes, isWanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && isWanted(node)) return node;
  for (const child of 'children' in node ? node.children : []) {
    const found = findElement(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** The records of several interface languages; a page shown in another one in its own words is one record for both. */
export function mergePageRecords(records: readonly PageRecord[]): PageRecord[] {
  const byPlace = Map.groupBy(records, ({ lang, path }) => `${lang} ${path}`);
  return [...byPlace.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return [{ ...first, locales: [first, ...others].flatMap(({ locales }) => locales) }];
  });
}
