import { formatSorting, isOwnSorting, parseSorting, type SortColumn, type Sorting, turnSorting } from './sort-rows.ts';

export interface OrderControls {
  readonly sorting: () => Sorting;
  readonly change: (to: Sorting) => void;
  /** Says the order in the head, the list and the caption of the table; `isOwn` where it stands as it came. */
  readonly say: (isOwn: boolean) => void;
}

/**
 * The ways to order a table: the heads of its columns and, on a narrow screen, the list of orders. The order is kept
 * in the address. `show` is called when another one is chosen.
 */
export function startOrderControls(table: HTMLTableElement, show: () => void): OrderControls {
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const choice = document.querySelector<HTMLSelectElement>('[data-ledger-order]');
  const { caption } = table;
  const ownCaption = caption?.textContent ?? '';
  let sorting = readAddress();

  const change = (to: Sorting) => {
    sorting = to;
    show();
    writeAddress(sorting);
  };
  const say = (isOwn: boolean) => {
    for (const head of heads) sayOrder(head, sorting);
    if (choice) choice.value = formatSorting(sorting);
    if (caption) caption.textContent = isOwn ? ownCaption : toCaption(caption, choice);
  };
  for (const head of heads) addButton(head, (column) => change(turnSorting(sorting, column)));
  choice?.addEventListener('change', () => change(parseSorting(choice.value)));
  return { sorting: () => sorting, change, say };
}

function addButton(head: HTMLElement, choose: (column: SortColumn) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  button.textContent = head.textContent;
  button.addEventListener('click', () => choose(parseSorting(head.dataset['sort'] ?? '').column));
  // Where the button is not shown, the head still names its column.
  const name = document.createElement('span');
  name.className = 'sort-name';
  name.textContent = head.textContent;
  head.replaceChildren(button, name);
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
