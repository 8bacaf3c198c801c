import type { FigureRecord } from '../index/collect-figures.ts';
import type { Figure, FigureKind } from '../model/figure.ts';
import type { LedgerRow } from './ledger-row.ts';
import { toSize } from './to-size.ts';
import type { Words } from './words.ts';

/** The figures of one kind and, for what is measured in units, of one unit; `R` is what a figure is in it. */
export interface LedgerGroup<R = LedgerRow> {
  /** Its anchor in the page. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly unit?: Words;
  readonly rows: readonly R[];
}

const kinds: readonly FigureKind[] = [
  ...(['change', 'money', 'percent', 'multiple', 'fraction', 'measure', 'count'] as const),
  ...(['duration', 'ordinal', 'date'] as const),
];

/** All figures in groups by kind and unit, the greatest first, dates in the order of time. */
export function toLedger(records: readonly FigureRecord[], toRow: (record: FigureRecord) => LedgerRow): LedgerGroup[] {
  return groupRecords(records, toRow).map((group) => ({ ...group, rows: group.rows.map(toRow) }));
}

/** The same before rows are made of the figures; a row is only made of the first of a group. */
export function groupRecords(
  records: readonly FigureRecord[],
  toRow: (record: FigureRecord) => LedgerRow,
): LedgerGroup<FigureRecord>[] {
  const groups = new Map<string, FigureRecord[]>();
  for (const record of toLedgerOrder(records)) {
    const key = toGroupKey(record.places[0].figure);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()].flatMap((group, index) => toGroup(group, toRow, `group-${index + 1}`));
}

/** The records in the order of the ledger's rows, which is the same in every language. */
export function toLedgerOrder(records: readonly FigureRecord[]): FigureRecord[] {
  return [...records].sort(compareRecords);
}

function toGroup(
  rows: readonly FigureRecord[],
  toRow: (record: FigureRecord) => LedgerRow,
  id: string,
): LedgerGroup<FigureRecord>[] {
  const [first] = rows.slice(0, 1).map(toRow);
  if (!first) return [];
  return [{ id, kind: first.kind, ...(isByUnit(first.kind) && first.unit && { unit: first.unit }), rows }];
}

function toGroupKey(figure: Figure): string {
  const unit = isByUnit(figure.kind) && 'unit' in figure ? figure.unit : undefined;
  return `${kinds.indexOf(figure.kind)} ${unit ?? ''}`;
}

/** Counts and the like stay together, since there are as many counted nouns as counts. */
function isByUnit(kind: FigureKind): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'change';
}

function compareRecords(a: FigureRecord, b: FigureRecord): number {
  const [first, second] = [a.places[0].figure, b.places[0].figure];
  return (
    kinds.indexOf(first.kind) - kinds.indexOf(second.kind) ||
    compareText(toGroupKey(first), toGroupKey(second)) ||
    toSize(second) - toSize(first) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
