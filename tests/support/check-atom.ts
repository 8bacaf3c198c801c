import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

const atom = 'http://www.w3.org/2005/Atom';

/** What of RFC 4287 (sections 3.2 to 4.2) a feed does not keep. @throws where it is not well-formed XML. */
export function checkAtom(text: string): string[] {
  const tree: Root = fromXml(text);
  const feed = tree.children.find((node) => node.type === 'element');
  if (feed?.name !== 'feed' || feed.attributes['xmlns'] !== atom) return ['the root is no atom:feed'];
  const entries = findAll(feed, 'entry');
  const ids = entries.map((entry) => `${toText(entry, 'id')} ${toText(entry, 'updated')}`);
  return [
    ...checkCommon(feed, 'feed'),
    ...(findLinks(feed, 'self').length === 1 ? [] : ['feed: no link to itself']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id and one time']),
    ...entries.flatMap((entry) => [
      ...checkCommon(entry, 'entry'),
      ...(findAll(entry, 'author').length + findAll(feed, 'author').length > 0 ? [] : ['entry: no author']),
      ...(findAll(entry, 'content').length + findLinks(entry, 'alternate').length > 0 ? [] : ['entry: no content']),
      ...(findAll(entry, 'content').length > 1 ? ['entry: two contents'] : []),
    ]),
  ];
}

function checkCommon(element: Element, name: string): string[] {
  const once = ['id', 'title', 'updated'].filter((child) => findAll(element, child).length !== 1);
  const dates = [...findAll(element, 'updated'), ...findAll(element, 'published')].map(toWords);
  const links = findAll(element, 'link').map(({ attributes }) => String(attributes['href']));
  return [
    ...once.map((child) => `${name}: not one ${child}`),
    ...dates.filter((date) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(date)),
    ...[toText(element, 'id'), ...links].filter((iri) => !URL.canParse(iri)),
    ...findAll(element, 'author')
      .filter((author) => toText(author, 'name') === '')
      .map(() => `${name}: an author without a name`),
  ];
}

function findLinks(element: Element, rel: string): Element[] {
  return findAll(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel);
}

function findAll({ children }: Element, name: string): Element[] {
  return children.filter((node) => node.type === 'element').filter((element) => element.name === name);
}

function toText(element: Element, name: string): string {
  return findAll(element, name).map(toWords).join('');
}

function toWords({ children }: Element): string {
  return children.map((node) => (node.type === 'text' || node.type === 'cdata' ? node.value : '')).join('');
}
