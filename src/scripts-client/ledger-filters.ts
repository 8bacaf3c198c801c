import { startPageFilters } from './filter-form.ts';

type Facets = Readonly<Record<string, readonly string[]>>;

interface Row {
  readonly element: HTMLElement;
  /** The group in which it came; ordered otherwise, it stands elsewhere. */
  readonly home: Element | null;
  readonly facets: Facets;
}

/** Narrows the ledger to the rows that have every chosen value. */
function startFilters(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map(toRow);
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  startPageFilters(form, selects, () => showRows(rows, selects));
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
