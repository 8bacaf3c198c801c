import { type Row, toExactF1, toF1, toPrecision, toRecall } from './tally.ts';

const heads = ['set', 'lang', 'kind', 'gold', 'found', 'P', 'R', 'F1', 'exact F1'];
/** Columns of words; the others are numbers and are set to the right. */
const wordColumns = 3;

/** The rows as a table for a terminal, one line a row. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(toCells)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => pad(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toCells(row: Row): string[] {
  const shares = [toPrecision(row), toRecall(row), toF1(row), toExactF1(row)].map(formatShare);
  return [row.set, row.lang, row.kind, String(row.gold), String(row.found), ...shares];
}

function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : share.toFixed(3);
}

function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column < wordColumns ? cell.padEnd(width) : cell.padStart(width);
}
