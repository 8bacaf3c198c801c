import { startPageFilters } from './filter-form.ts';

/** Narrows the timeline to one name, one document or both. */
function startFilters(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-timeline-year] [data-document]')];
  const selects = [...form.querySelectorAll('select')];
  startPageFilters(form, selects, () => showItems(items, selects));
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
