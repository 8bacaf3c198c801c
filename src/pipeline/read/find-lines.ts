import type { Range } from '../../model/span.ts';

/** One line of a text without its line ending. */
export interface Line extends Range {
  readonly text: string;
}

const lineEnding = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/** Words, numbers or signs to read; white space, control characters and byte order marks are none. */
const visible = /[^\s\p{Cc}\uFEFF\u200B]/u;

/** Returns the groups of lines that stand between blank lines, in order; no group is empty. */
export function findLineGroups(text: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of findLines(text)) {
    if (visible.test(line.text)) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function findLines(text: string): Line[] {
  const ends = Array.from(text.matchAll(lineEnding), (match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }));
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts.map((start, index) => {
    const end = ends[index]?.end ?? text.length;
    return { start, end, text: text.slice(start, end) };
  });
}
