import {
  formatSorting,
  isOwnSorting,
  parseSorting,
  type RowOrder,
  type SortColumn,
  type Sorting,
  sortRows,
  turnSorting,
} from './sort-rows.ts';

interface Row {
  readonly element: HTMLElement;
  /** The body of its kind and unit, in which it came. */
  readonly home: HTMLElement | null;
  readonly order: RowOrder;
}

/** Orders the ledger by the column that is chosen in its head or, on a narrow screen, in the list of orders. */
function startOrder(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-order]')].map(toRow);
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const choice = document.querySelector<HTMLSelectElement>('[data-ledger-order]');
  // By value, kinds and units stay apart: what has another unit is neither more nor less.
  const mixed = document.createElement('tbody');
  table.append(mixed);
  const { caption } = table;
  const ownCaption = caption?.textContent ?? '';
  let sorting = readAddress();

  const show = () => {
    const isByValue = sorting.column === 'value';
    for (const { element, home } of sortRows(rows, sorting, document.documentElement.lang)) {
      (isByValue ? home : mixed)?.append(element);
    }
    table.classList.toggle('ledger-mixed', !isByValue);
    for (const head of heads) sayOrder(head, sorting);
    if (choice) choice.value = formatSorting(sorting);
    if (caption) caption.textContent = isOwnSorting(sorting) ? ownCaption : toCaption(caption, choice);
  };
  const change = (to: Sorting) => {
    sorting = to;
    show();
    writeAddress(sorting);
  };

  for (const head of heads) addButton(head, (column) => change(turnSorting(sorting, column)));
  choice?.addEventListener('change', () => change(parseSorting(choice.value)));
  // A link to a kind and unit leads to its group, which only this order has.
  addEventListener('hashchange', () => {
    if (sorting.column !== 'value' && table.querySelector(':target')) change(parseSorting(''));
  });
  show();
}

function toRow(element: HTMLElement): Row {
  const order = JSON.parse(element.getAttribute('data-order') ?? '{}') as RowOrder;
  return { element, home: element.closest('tbody'), order };
}

function addButton(head: HTMLElement, choose: (column: SortColumn) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  button.textContent = head.textContent;
  button.addEventListener('click', () => choose(parseSorting(head.dataset['sort'] ?? '').column));
  head.replaceChildren(button);
}

function sayOrder(head: HTMLElement, { column, isDescending }: Sorting): void {
  if (head.dataset['sort'] === column) head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
  else head.removeAttribute('aria-sort');
}

/** What the table says of its order, in the words of the list of orders. */
function toCaption(caption: HTMLElement, choice: HTMLSelectElement | null): string {
  return (caption.dataset['by'] ?? '').replace('{order}', choice?.selectedOptions[0]?.text ?? '');
}

function readAddress(): Sorting {
  return parseSorting(new URLSearchParams(location.search).get('sort') ?? '');
}

function writeAddress(sorting: Sorting): void {
  const address = new URL(location.href);
  if (isOwnSorting(sorting)) address.searchParams.delete('sort');
  else address.searchParams.set('sort', formatSorting(sorting));
  history.replaceState(history.state, '', address);
}

const table = document.querySelector<HTMLTableElement>('table.ledger[data-sortable]');
if (table) startOrder(table);
