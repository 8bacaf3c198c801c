import { readAddress, writeAddress } from './filter-address.ts';

/** Narrows the timeline to one name, one document or both, kept in the address so that a view can be shared. */
function startFilters(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-timeline-year] [data-document]')];
  const selects = [...form.querySelectorAll('select')];
  const count = form.querySelector<HTMLElement>('[data-timeline-count]');
  const show = () => {
    const shown = showItems(items, selects);
    if (count) count.textContent = (count.dataset['template'] ?? '').replace('{shown}', String(shown));
  };
  const change = () => {
    show();
    writeAddress(selects);
  };
  readAddress(selects);
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    change();
  });
  form.hidden = false;
  show();
}

/** Hides the statements that are not asked for, and years left empty; returns how many are shown. */
function showItems(items: readonly HTMLElement[], selects: readonly HTMLSelectElement[]): number {
  const chosen = new Map(selects.map(({ name, value }) => [name, value]));
  const entity = chosen.get('entity');
  const slug = chosen.get('document');
  for (const item of items) {
    const { entities = '', document: own } = item.dataset;
    item.hidden = Boolean((entity && !entities.split(' ').includes(entity)) || (slug && own !== slug));
  }
  for (const year of document.querySelectorAll<HTMLElement>('[data-timeline-year]')) {
    year.hidden = year.querySelector('[data-document]:not([hidden])') === null;
    const jump = document.querySelector<HTMLElement>(`[data-timeline-jump="${year.dataset['timelineYear']}"]`);
    if (jump) jump.hidden = year.hidden;
  }
  return items.filter(({ hidden }) => !hidden).length;
}

const form = document.querySelector<HTMLFormElement>('[data-timeline-filters]');
if (form) startFilters(form);
