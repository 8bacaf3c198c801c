import type { FileChange } from './plan-change.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** What changes in a file, a line before or after each: its path, then “-” and “+” with the number of the line. */
export function toDiff({ file, to, text, edits }: FileChange): string[] {
  const head = file === to ? file : `${file} → ${to}`;
  return [head, ...groupByLines(text, edits).flatMap((group) => toHunk(text, group))];
}

interface Group {
  /** From the beginning of a line to the end of one. */
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
}

/** Edits that touch the same lines belong together. */
function groupByLines(text: string, edits: readonly TextEdit[]): Group[] {
  const groups: Group[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const start = text.lastIndexOf('\n', edit.start - 1) + 1;
    const last = groups.at(-1);
    if (last && start < last.end) {
      groups.pop();
      const end = Math.max(last.end, findLineEnd(text, edit.end));
      groups.push({ start: last.start, end, edits: [...last.edits, edit] });
    } else groups.push({ start, end: findLineEnd(text, edit.end), edits: [edit] });
  }
  return groups;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function toHunk(text: string, { start, end, edits }: Group): string[] {
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = text.slice(start, end).split('\n');
  const after = applyEdits(text.slice(start, end), shifted).split('\n');
  const same = countSame(before, after);
  const tail = countSame(before.slice(same).reverse(), after.slice(same).reverse());
  const first = text.slice(0, start).split('\n').length + same;
  const number = (at: number) => String(first + at).padStart(5);
  const [old, fresh] = [before.slice(same, before.length - tail), after.slice(same, after.length - tail)];
  return [
    ...old.map((line, at) => `${number(at)} - ${toPart(line, fresh[at])}`),
    ...fresh.map((line, at) => `${number(at)} + ${toPart(line, old[at])}`),
  ];
}

const longestLine = 160;
const shownAround = 60;

/** A very long line is shown around the place where it differs from the other. */
function toPart(line: string, other = ''): string {
  if (line.length <= longestLine) return line;
  const at = countSame(Array.from(line), Array.from(other));
  const start = Math.max(0, at - shownAround);
  return `…${Array.from(line)
    .slice(start, at + shownAround)
    .join('')}…`;
}

/** How many lines, or letters, two texts begin with alike. */
function countSame(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((line, at) => line !== b[at]);
  return differs < 0 ? a.length : differs;
}
