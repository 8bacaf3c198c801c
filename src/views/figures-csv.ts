import { stringify } from 'csv-stringify/sync';
import type { FigureRecordData, FiguresFile } from '../model/api.ts';
import { figureColumns } from './figure-columns.ts';

type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The file `/api/figures.csv` (RFC 4180, UTF-8): a row for every figure in every document that has it.
 * `low` and `high` are the ends of a range, empty where open; `growth` is a computed percentage.
 */
export function toFiguresCsv({ figures }: FiguresFile): string {
  return stringify(figures.flatMap(toRows), {
    header: true,
    columns: figureColumns.map(({ name }) => name),
    record_delimiter: 'windows',
    // A spreadsheet would run a cell of somebody else's words that begins like a formula.
    cast: { string: (value, { column }) => ({ value, escape_formulas: column !== 'comparator' }), boolean: String },
  });
}

function toRows({ places, entities, growth, value, ...figure }: FigureRecordData): Row[] {
  return places.map(({ place: _, ...place }) => ({
    ...figure,
    ...toValueCells(value),
    growth: growth?.value,
    entities: entities.join(' '),
    ...place,
  }));
}

function toValueCells(value: FigureRecordData['value']): Row {
  if (!Array.isArray(value)) return { value };
  return { low: value[0] ?? undefined, high: value[1] ?? undefined };
}
