type Facets = Readonly<Record<string, readonly string[]>>;

interface Row {
  readonly element: HTMLElement;
  readonly facets: Facets;
}

/** Narrows the ledger to the rows that have every chosen value, kept in the address so that a view can be shared. */
function startFilters(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map(toRow);
  const selects = [...form.querySelectorAll('select')];
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
  return { element, facets: JSON.parse(element.getAttribute('data-facets') ?? '{}') as Facets };
}

/** Hides the rows that lack a chosen value, and groups left empty; returns how many rows are shown. */
function showRows(rows: readonly Row[], selects: readonly HTMLSelectElement[]): number {
  const chosen = selects.filter(({ value }) => value !== '');
  for (const { element, facets } of rows) {
    element.hidden = !chosen.every(({ name, value }) => facets[name]?.includes(value));
  }
  for (const group of new Set(rows.map(({ element }) => element.closest('tbody')))) {
    if (group) group.hidden = group.querySelector('[data-facets]:not([hidden])') === null;
  }
  return rows.filter(({ element }) => !element.hidden).length;
}

function readAddress(selects: readonly HTMLSelectElement[]): void {
  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function writeAddress(selects: readonly HTMLSelectElement[]): void {
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

const form = document.querySelector<HTMLFormElement>('[data-ledger-filters]');
if (form) startFilters(form);
