import { readAddress, writeAddress } from './filter-address.ts';

type Selects = readonly HTMLSelectElement[];

/**
 * Narrows a list that stands on one page: `show` hides what is not chosen and returns how many rows are left. What is
 * chosen is kept in the address, so that a view can be shared.
 */
export function startPageFilters(form: HTMLFormElement, selects: Selects, show: () => number): void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const say = () => {
    const shown = String(show());
    if (status) status.textContent = (status.dataset['template'] ?? '').replace('{shown}', shown);
  };
  readAddress(selects);
  listenToFilters(form, selects, () => {
    say();
    writeAddress(selects);
  });
  form.hidden = false;
  say();
}

/** Calls `change` when one of the choices of a form is made, and when all are taken back. */
export function listenToFilters(form: HTMLFormElement, selects: Selects, change: () => void): void {
  form.addEventListener('change', (event) => {
    if (selects.some((select) => select === event.target)) change();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    change();
  });
}
