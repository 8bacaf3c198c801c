import type { Line } from './line.ts';

/** A row: the parts of a line that wide gaps keep apart. */
export type Row = readonly Line[];

/** Rows below each other whose parts stand in columns; or a line of running text, or a lone line with gaps in it. */
export type Stretch = { readonly rows: readonly Row[] } | { readonly line: Line };

/** Lines in their order, with those that make a table taken together: two rows or more of two parts or more. */
export function findTables(lines: readonly Line[]): Stretch[] {
  const rows = toRows(lines);
  const stretches: Stretch[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = findEnd(rows, at);
    const table = rows.slice(at, end);
    if (table.length > 1) stretches.push({ rows: table });
    else for (const line of rows[at] ?? []) stretches.push({ line });
    at = Math.max(end, at + 1);
  }
  return stretches;
}

function toRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = rows.at(-1);
    if (isOpen && last) last.push(line);
    else rows.push([line]);
    isOpen = line.hasMore;
  }
  return rows;
}

function findEnd(rows: readonly Row[], at: number): number {
  let end = at;
  while ((rows[end]?.length ?? 0) > 1 && (end === at || isBelow(rows[end - 1], rows[end]))) end += 1;
  return end;
}

function isBelow(above: Row | undefined, below: Row | undefined): boolean {
  const [one, other] = [above?.[0], below?.[0]];
  return one !== undefined && other !== undefined && one.page === other.page && one.base > other.base;
}

/** The column of each part of each row, counted from 0: where parts of different rows stand over each other. */
export function findColumns(rows: readonly Row[]): number[][] {
  const spans: [number, number][] = [];
  for (const { start, end } of rows.flat().toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return rows.map((row) => {
    let before = -1;
    return row.map(({ start, end }) => {
      const found = spans.findIndex(([from, to]) => start < to && end > from);
      before = Math.max(before + 1, found);
      return before;
    });
  });
}

/** Whether the first row names the columns: it alone has no number. */
export function hasHeader(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.map((row) => row.some(({ text }) => /^\P{L}*\p{Nd}/u.test(text)));
  return first === false && rest.every(Boolean);
}
