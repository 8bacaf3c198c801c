import { readAddress, writeAddress } from './filter-address.ts';

type Facets = Readonly<Record<string, readonly string[]>>;

interface Row {
  readonly element: HTMLElement;
  /** The group in which it came; ordered otherwise, it stands elsewhere. */
  readonly home: Element | null;
  readonly facets: Facets;
}

/** Narrows the ledger to the rows that have every chosen value, kept in the address so that a view can be shared. */
function startFilters(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map(toRow);
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  const count = form.querySelector<HTMLElement>('[data-ledger-count]');
  const show = () => {
    const shown = showRows(rows, selects);
    if (count) count.textContent = (count.getAttribute('data-template') ?? '').replace('{shown}', String(shown));
  };
  const change = () => {
    show();
    writeAddress(selects);
  };
  readAddress(selects);
  form.addEventListener('change', change);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    change();
  });
  form.hidden = false;
  show();
}

function toRow(element: HTMLElement): Row {
  return {
    element,
    home: element.closest('tbody'),
    facets: JSON.parse(element.getAttribute('data-facets') ?? '{}') as Facets,
  };
}

/** Hides the rows that lack a chosen value, and groups left empty; returns how many rows are shown. */
function showRows(rows: readonly Row[], selects: readonly HTMLSelectElement[]): number {
  const chosen = selects.filter(({ value }) => value !== '');
  for (const { element, facets } of rows) {
    element.hidden = !chosen.every(({ name, value }) => facets[name]?.includes(value));
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-ledger-group]')) {
    group.hidden = !rows.some(({ element, home }) => home === group && !element.hidden);
  }
  return rows.filter(({ element }) => !element.hidden).length;
}

const form = document.querySelector<HTMLFormElement>('[data-ledger-filters]');
if (form) startFilters(form);
