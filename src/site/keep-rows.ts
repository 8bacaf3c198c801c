import type { FigureRecord } from '../index/collect-figures.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Figure } from '../model/figure.ts';
import type { Translation } from '../model/translation.ts';
import type { LedgerRow } from '../views/ledger-row.ts';

interface KeptRow {
  readonly row: LedgerRow;
  /** What the row was made of. */
  readonly parts: readonly object[];
}

/** Rows by the figure of their first place. */
export type KeptRows = WeakMap<Figure, KeptRow>;

/**
 * `toRow`, which takes a row from `kept` as long as the documents that have the figure, and the translations of the first
 * of them, are the same objects as when it was made: of tens of thousands, an edit changes a few.
 */
export function keepRows(
  toRow: (record: FigureRecord) => LedgerRow,
  kept: KeptRows,
  translations: ReadonlyMap<Briefing['slug'], readonly Translation[]>,
): (record: FigureRecord) => LedgerRow {
  return (record) => {
    const [{ figure, briefing }] = record.places;
    const parts = [...record.places.map((place) => place.briefing), ...(translations.get(briefing.slug) ?? [])];
    const known = kept.get(figure);
    if (known && isSame(known.parts, parts)) return known.row;
    const row = toRow(record);
    kept.set(figure, { row, parts });
    return row;
  };
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}
