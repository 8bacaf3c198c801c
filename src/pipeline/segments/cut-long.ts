import type { Range } from '../../model/span.ts';

/**
 * The most UTF-16 code units of a segment, past any sentence that a person reads. Whatever stands in a segment is shown with
 * all of it, so that a text without sentences, such as a list of a million characters, would be shown a thousand times.
 */
const longest = 5000;

/** The range, cut behind its last white space, else between two characters, wherever it grows longer than a segment may be. */
export function cutLong(plain: string, { start, end }: Range): Range[] {
  const cut: Range[] = [];
  let from = start;
  while (end - from > longest) {
    const to = findCut(plain, from);
    cut.push({ start: from, end: to });
    from = to;
  }
  return [...cut, { start: from, end }];
}

function findCut(plain: string, from: number): number {
  for (let at = from + longest; at > from + longest / 2; at -= 1) if (/\s/u.test(plain.charAt(at - 1))) return at;
  const at = from + longest;
  return (plain.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
