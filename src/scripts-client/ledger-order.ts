import { startOrderControls } from './order-controls.ts';
import { isOwnSorting, parseSorting, type RowOrder, sortRows } from './sort-rows.ts';

interface Row {
  readonly element: HTMLElement;
  /** The body of its kind and unit, in which it came. */
  readonly home: HTMLElement | null;
  readonly order: RowOrder;
}

/** Orders the ledger by the column that is chosen. */
function startOrder(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-order]')].map(toRow);
  // By value, kinds and units stay apart: what has another unit is neither more nor less.
  const mixed = document.createElement('tbody');
  table.append(mixed);
  const controls = startOrderControls(table, show);

  function show(): void {
    const sorting = controls.sorting();
    const isByValue = sorting.column === 'value';
    for (const { element, home } of sortRows(rows, sorting, document.documentElement.lang)) {
      (isByValue ? home : mixed)?.append(element);
    }
    table.classList.toggle('ledger-mixed', !isByValue);
    controls.say(isOwnSorting(sorting));
  }

  // A link to a kind and unit leads to its group, which only this order has.
  addEventListener('hashchange', () => {
    if (controls.sorting().column !== 'value' && table.querySelector(':target')) controls.change(parseSorting(''));
  });
  show();
}

function toRow(element: HTMLElement): Row {
  const order = JSON.parse(element.getAttribute('data-order') ?? '{}') as RowOrder;
  return { element, home: element.closest('tbody'), order };
}

const table = document.querySelector<HTMLTableElement>('table.ledger[data-sortable]');
if (table) startOrder(table);
