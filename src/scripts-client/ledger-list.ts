import type { ListIndex } from '../views/list-index.ts';
import { startListFilters } from './list-filters.ts';
import { groupRows } from './list-rows.ts';
import { startOrderControls } from './order-controls.ts';
import { isOwnSorting, type RowOrder, type Sorting, sortRows } from './sort-rows.ts';

const parts = { row: '.ledger-row', group: '[data-ledger-group]', home: '[data-list-home]' };

/** Narrows and orders a ledger that fills several pages. */
function startLedger(form: HTMLFormElement, list: HTMLTableElement): void {
  const controls = startOrderControls(list, () => show());
  const show = startListFilters({
    form,
    list,
    parts,
    isReordered: () => !isOwnSorting(controls.sorting()),
    order: (rows, index) => orderRows(rows, index, controls.sorting()),
    group: (rows) => (isMixed() ? [mixRows(rows)] : groupRows(rows, parts)),
    said: (isOwn) => controls.say(isOwn),
  });

  function isMixed(): boolean {
    return controls.sorting().column !== 'value';
  }
}

/** The rows in one group without a head: other orders than by value run through all kinds and units. */
function mixRows(rows: readonly Element[]): Element {
  const body = document.createElement('tbody');
  body.setAttribute('data-ledger-group', '');
  body.append(...rows.map((row) => document.importNode(row, true)));
  return body;
}

/** By value, kinds and units stay apart: what has another unit is neither more nor less. */
function orderRows(rows: readonly number[], { groups, order }: ListIndex, sorting: Sorting): readonly number[] {
  if (!order) return rows;
  const toRow = (row: number): { row: number; order: RowOrder } => {
    const time = order.times[row];
    const title = order.titles[order.title[row] ?? -1] ?? '';
    return {
      row,
      order: { size: order.sizes[row] ?? 0, ...(typeof time === 'number' && { time }), title, at: order.at[row] ?? 0 },
    };
  };
  const sort = (some: readonly number[]) =>
    sortRows(some.map(toRow), sorting, document.documentElement.lang).map(({ row }) => row);
  if (sorting.column !== 'value') return sort(rows);
  const ends = groups.map((_, index) => groups.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  const byGroup = Map.groupBy(rows, (row) => ends.findIndex((end) => row < end));
  return [...byGroup.values()].flatMap(sort);
}

const form = document.querySelector<HTMLFormElement>('[data-list-filters]');
const table = document.querySelector<HTMLTableElement>('table.ledger[data-list]');
if (form && table) startLedger(form, table);
