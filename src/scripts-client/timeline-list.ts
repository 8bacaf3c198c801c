import { startListFilters } from './list-filters.ts';

const parts = { row: '[data-document]', group: '[data-timeline-year]', home: '[data-list-home]' };

/** Narrows a timeline that fills several pages. */
const form = document.querySelector<HTMLFormElement>('[data-list-filters]');
const list = document.querySelector('[data-list]');
if (form && list) startListFilters({ form, list, parts });
