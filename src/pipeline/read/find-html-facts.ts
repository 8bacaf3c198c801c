import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import type { StatedFacts } from '../document.ts';
import { toStatedFacts } from './stated-facts.ts';

/** The names under which pages give their own date, in the order they are believed. */
const dateNames = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
];

/** What the page states of itself: its title, its language, and its date from `meta` or else its first dated `time`. */
export function findHtmlFacts(tree: Root): StatedFacts {
  const metas = findAll(tree, 'meta');
  const dates = dateNames
    .map((name) => metas.find((meta) => nameOf(meta) === name))
    .map((meta) => textOf(meta, 'content'));
  const times = findAll(tree, 'time').map((time) => textOf(time, 'dateTime'));
  return toStatedFacts({
    title: findTitle(tree),
    lang: textOf(findAll(tree, 'html')[0], 'lang'),
    date: [...dates, ...times].find((date) => toStatedFacts({ date }).date),
  });
}

function findAll(tree: Root, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, { type: 'element', tagName }, (node) => {
    found.push(node as Element);
  });
  return found;
}

/** The words of the page's own `title`; a drawing's title is none. */
function findTitle(tree: Root): string | undefined {
  let title: string | undefined;
  visit(tree, { type: 'element', tagName: 'head' }, (head) => {
    const element = (head as Element).children.find((child) => child.type === 'element' && child.tagName === 'title');
    if (element?.type === 'element')
      title = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    return EXIT;
  });
  return title;
}

function nameOf(meta: Element): string | undefined {
  const name = textOf(meta, 'property') ?? textOf(meta, 'name') ?? textOf(meta, 'itemProp');
  return name?.toLowerCase();
}

function textOf(element: Element | undefined, property: string): string | undefined {
  const value = element?.properties[property];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : undefined;
}
