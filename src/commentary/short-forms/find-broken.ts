import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import { type Fault, toFault } from '../fault.ts';

/** What looks like a short form; a bracket behind a stroke means itself. */
const likeShortForm = /(?<!\\)\[\[[^[\]\n]*\]\]|(?<!\\)\[@[^[\]\n]*\]/gu;

/**
 * What looks like a short form and is none, so that it would stand on the page as it is typed: brackets that name nothing. `tree` has the places of `source`, which is the whole file.
 */
export function findBrokenShortForms(tree: Root, source: string): Fault[] {
  const { toPoint } = location(source);
  const faults: Fault[] = [];
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    for (const { 0: typed, index } of source.slice(start, position?.end.offset).matchAll(likeShortForm)) {
      const [from, to] = [toPoint(start + index), toPoint(start + index + typed.length)];
      if (from && to) faults.push(tell(typed, { start: from, end: to }));
    }
  });
  return faults;
}

function tell(typed: string, place: Parameters<typeof toFault>[2]): Fault {
  const form = typed.startsWith('[@') ? 'the id of a sentence or figure behind “@”' : 'an id or a name between them';
  return toFault('broken-short-form', `“${typed}” names nothing, and would stand on the page as it is`, place, {
    cure: `write ${form}; brackets that mean themselves are written \\${typed}`,
  });
}
