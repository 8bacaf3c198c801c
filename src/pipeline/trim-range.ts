import type { Range } from '../model/span.ts';

const leading = /^[\s\p{Cc}\u200B\uFEFF]+/u;
const trailing = /[\s\p{Cc}\u200B\uFEFF]/u;

/** The range without white space, control characters and byte order marks at its ends; `undefined` if nothing is left. */
export function trimRange(text: string, { start, end }: Range): Range | undefined {
  const from = start + (leading.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  while (to > from && trailing.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
