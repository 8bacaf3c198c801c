import { stringify } from 'csv-stringify/sync';
import type { FigureRecord } from '../index/collect-figures.ts';
import type { FigureRecordData, FiguresFile } from '../model/api.ts';
import { cutRecords, toFiguresFile } from './api-figures.ts';
import { figureColumns, headSeparator } from './figure-columns.ts';
import type { SiteAddress } from './to-address.ts';

type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The file `/api/figures.csv` (RFC 4180, UTF-8): a row for every figure in every document that has it.
 * `low` and `high` are the ends of a range, empty where open; `growth` is a computed percentage. The first row names the
 * columns, unless `header` is false.
 */
export function toFiguresCsv({ figures }: FiguresFile, { header = true } = {}): string {
  return stringify(figures.flatMap(toRows), {
    header,
    columns: figureColumns.map(({ name }) => name),
    record_delimiter: 'windows',
    // A spreadsheet would run a cell of somebody else's words that begins like a formula.
    cast: { string: (value, { column }) => ({ value, escape_formulas: column !== 'comparator' }), boolean: String },
  });
}

/** The text of that file in pieces, as `toFiguresJson` gives that of the other. */
export function* toFiguresCsvPieces(records: readonly FigureRecord[], address: SiteAddress): Generator<string> {
  for (const [at, part] of cutRecords(records).entries())
    yield toFiguresCsv(toFiguresFile(part, address), { header: at === 0 });
}

function toRows({ places, entities, growth, value, ...figure }: FigureRecordData): Row[] {
  return places.map(({ place: within, heads, ...place }) => ({
    ...figure,
    ...toValueCells(value),
    growth: growth?.value,
    entities: entities.join(' '),
    ...place,
    heads: heads?.join(headSeparator),
    ...(within && { [within.unit]: within.number }),
  }));
}

function toValueCells(value: FigureRecordData['value']): Row {
  if (!Array.isArray(value)) return { value };
  return { low: value[0] ?? undefined, high: value[1] ?? undefined };
}
