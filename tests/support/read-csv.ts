import type { z } from 'zod';
import { cellShapes, type csvwTableSchema } from './csvw-schema.ts';

/** The rows of RFC 4180, cell by cell. */
export function readCsv(text: string): string[][] {
  const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\r])+(?=\r\n)/gu) ?? [];
  return rows.map((row) =>
    [...row.trimStart().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, bare]) =>
      quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
}

/** What the cells of a table have that its description does not say, the header first (W3C, CSV on the Web). */
export function checkTable(
  [header = [], ...rows]: readonly (readonly string[])[],
  { tableSchema }: Pick<z.infer<typeof csvwTableSchema>, 'tableSchema'>,
): string[] {
  const { columns, primaryKey } = tableSchema;
  const titles = columns.map((column) => column.titles);
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[header.indexOf(name)])));
  const cells = rows.flatMap((row) =>
    columns.flatMap(({ name, datatype = 'string', required, separator }, index) => {
      const cell = row[index] ?? '';
      if (cell === '') return required ? [`${name} is empty`] : [];
      const values = separator === undefined ? [cell] : cell.split(separator);
      return values.filter((value) => !cellShapes[datatype].test(value)).map((value) => `${name}: ${value}`);
    }),
  );
  return [
    ...(JSON.stringify(titles) === JSON.stringify(header) ? [] : ['the header is another']),
    ...rows.filter((row) => row.length !== header.length).map((row) => `${row.length} cells in ${row[0]}`),
    ...(new Set(keys).size === rows.length ? [] : ['two rows have one key']),
    ...cells,
  ];
}
