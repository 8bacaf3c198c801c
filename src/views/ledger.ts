import type { FigureRecord } from '../index/collect-figures.ts';
import { toBounds } from '../index/to-bounds.ts';
import type { Figure, FigureKind } from '../model/figure.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { Words } from './words.ts';

/** The figures of one kind and, where all have the same, one unit. */
export interface LedgerGroup {
  readonly kind: FigureKind;
  readonly unit?: Words;
  readonly rows: readonly LedgerRow[];
}

const kinds: readonly FigureKind[] = [
  ...(['change', 'money', 'percent', 'multiple', 'fraction', 'measure', 'count'] as const),
  ...(['duration', 'ordinal', 'date'] as const),
];

/** All figures in groups by kind and unit, the greatest first, dates in the order of time. */
export function toLedger(records: readonly FigureRecord[], toRow: (record: FigureRecord) => LedgerRow): LedgerGroup[] {
  const groups = new Map<string, FigureRecord[]>();
  for (const record of [...records].sort(compareRecords)) {
    const key = toGroupKey(record.places[0].figure);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()].flatMap((group) => toGroup(group.map(toRow)));
}

function toGroup(rows: readonly LedgerRow[]): LedgerGroup[] {
  const [first] = rows;
  if (!first) return [];
  const isShared = first.unit !== undefined && rows.every(({ unit }) => unit?.text === first.unit?.text);
  return [{ kind: first.kind, ...(isShared && first.unit && { unit: first.unit }), rows }];
}

/** Kind and unit; counted nouns stay together, since there are as many of them as counts. */
function toGroupKey(figure: Figure): string {
  const isByUnit =
    figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'measure' || figure.kind === 'change';
  return `${kinds.indexOf(figure.kind)} ${isByUnit ? (figure.unit ?? '') : ''}`;
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

/** What to sort by: the value, the known end of a range, or for a date the earlier the greater. */
function toSize(figure: Figure): number {
  if (figure.kind === 'date') return -Math.max(toBounds(figure.date).start, 0);
  if (!('value' in figure)) return 0;
  const { value } = figure;
  return typeof value === 'number' ? value : (value[1] ?? value[0] ?? 0);
}
