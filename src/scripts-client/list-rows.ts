import type { ListIndex } from '../views/list-index.ts';

/** A function that takes a row of a list, by its place among all, from the page it stands on; each page is read once. */
export function createRowReader(
  pages: ListIndex['pages'],
  selector: string,
): (row: number) => Promise<Element | undefined> {
  const read = new Map<string, Promise<readonly Element[]>>();
  return async (row) => {
    let first = 0;
    for (const [href, length] of pages) {
      if (row < first + length) {
        const rows = read.get(href) ?? readRows(href, selector);
        read.set(href, rows);
        return (await rows)[row - first];
      }
      first += length;
    }
    return undefined;
  };
}

async function readRows(href: string, selector: string): Promise<readonly Element[]> {
  // A page kept from an earlier build could have other rows than the index of this one.
  const answer = await fetch(href, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll(selector)];
}

/** The rows of all whose values are among those chosen, by the name of the facet, in the order of the list. */
export function findRows({ pages, facets }: ListIndex, chosen: ReadonlyMap<string, string>): number[] {
  const tests = [...chosen].map(([name, value]) => {
    const facet = facets[name];
    const place = facet?.options.findIndex((option) => option[0] === value) ?? -1;
    return (row: number) => facet?.rows[row]?.includes(place) ?? false;
  });
  const length = pages.reduce((sum, [, rows]) => sum + rows, 0);
  return Array.from({ length }, (_, row) => row).filter((row) => tests.every((test) => test(row)));
}

/** What the elements of a list are, as selectors. */
export interface ListParts {
  readonly row: string;
  readonly group: string;
  /** Where rows stand in a group: the group itself, or a part of it. */
  readonly home: string;
}

/** `rows` in copies of the groups they stood in, one after another. */
export function groupRows(rows: readonly Element[], parts: ListParts): Element[] {
  const groups: { id: string; element: Element; home: Element }[] = [];
  for (const row of rows) {
    const group = row.closest(parts.group);
    if (!group) continue;
    let last = groups.at(-1);
    if (last?.id !== group.id) {
      last = { id: group.id, ...copyGroup(group, parts) };
      groups.push(last);
    }
    last.home.append(document.importNode(row, true));
  }
  return groups.map(({ element }) => element);
}

/** A copy of a group with its head and without its rows, and the part of it where they stand. */
function copyGroup(group: Element, { row, home }: ListParts): { element: Element; home: Element } {
  const element = document.importNode(group, true);
  for (const own of element.querySelectorAll(row)) own.remove();
  return { element, home: element.querySelector(home) ?? element };
}
