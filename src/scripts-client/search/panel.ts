import type { SearchState } from '../../search/search-state.ts';
import { createController, type OnChange } from './controller.ts';
import { readFilters } from './filters.ts';
import { moveByKeys } from './keys.ts';
import { findElement } from './templates.ts';

/** Milliseconds after the last key before a search: long enough not to search for half a word. */
const typingPause = 180;

interface PanelOptions {
  readonly onChange: OnChange;
  /** Whether sending the form searches here, or leads to the search page as the form says. */
  readonly staysHere: boolean;
}

export interface Panel {
  readonly focus: () => void;
  /** Shows what `state` finds. */
  readonly show: (state: SearchState) => void;
}

/** Brings a search panel to life. Nothing is loaded before the first search, or before the reader is in the field. */
export function mountPanel(root: HTMLElement, { onChange, staysHere }: PanelOptions): Panel {
  findElement(root, '[data-search-failure]').replaceChildren();
  const form = findElement(root, '[data-search-form]');
  const field = findElement(root, '[name="q"]') as HTMLInputElement;
  const { prepare, change, show, fill } = createController(root, onChange);
  let timer = 0;

  const takeQuery = (isFinal: boolean) => {
    clearTimeout(timer);
    change((state) => ({ ...state, query: field.value }), isFinal);
  };
  field.addEventListener('focus', () => void prepare(), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => takeQuery(false), typingPause);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) change((state) => ({ ...state, filters: readFilters(root) }), true);
  });
  findElement(root, '[data-search-filters]').addEventListener('toggle', () => void fill());
  form.addEventListener('submit', (event) => {
    if (!staysHere) return;
    event.preventDefault();
    takeQuery(true);
  });
  root.addEventListener('keydown', (event) => moveByKeys(event, root, field));

  return {
    focus: () => field.focus(),
    show: (state) => {
      field.value = state.query;
      show(state);
    },
  };
}
