import { fromLocaleParam } from '../../i18n/locales.ts';
import { isEmpty, type SearchState } from '../../search/search-state.ts';
import { type Failure, findObstacle } from './failure.ts';
import { fillFilters, readFilters, showFilters } from './filters.ts';
import { moveByKeys } from './keys.ts';
import { readMessages } from './messages.ts';
import { createView } from './panel-view.ts';
import { openSearcher, type Searcher } from './searcher.ts';
import { findElement } from './templates.ts';

const typingPause = 180;

interface PanelOptions {
  /** Called when the reader changed the state; `isFinal` once the form is sent. */
  readonly onChange?: (state: SearchState, isFinal: boolean) => void;
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
  const form = findElement(root, '[data-search-form]');
  const field = findElement(root, '[name="q"]') as HTMLInputElement;
  const locale = fromLocaleParam(root.dataset['locale']);
  const base = root.dataset['base'] ?? '/';
  const view = createView(root, { base, locale, say: readMessages(root, locale) });
  let state: SearchState = { query: '', filters: readFilters(root), plain: [] };
  let opening: Promise<Searcher> | undefined;
  let timer = 0;
  let latest = 0;

  const open = () => {
    opening ??= openSearcher(base, locale).then((searcher) => {
      fillFilters(root, searcher.names, locale);
      showFilters(root, state.filters);
      return searcher;
    });
    return opening;
  };
  const fail = (failure: Failure) => {
    opening = undefined;
    view.showFailure(failure, () => run());
  };
  const run = async (): Promise<void> => {
    const turn = ++latest;
    const isCurrent = () => turn === latest;
    const obstacle = findObstacle();
    if (obstacle) return fail(obstacle);
    if (isEmpty(state)) return view.showBeginning();
    view.showLoading();
    try {
      const searcher = await open();
      const outcome = await searcher.search(state);
      if (isCurrent()) await view.showOutcome(outcome, state, searcher, change, isCurrent);
    } catch {
      if (isCurrent()) fail('missing');
    }
  };
  const change = (next: (state: SearchState) => SearchState, isFinal = true) => {
    state = next(state);
    showFilters(root, state.filters);
    onChange?.(state, isFinal);
    void run();
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change((now) => ({ ...now, query: field.value }), false), typingPause);
  });
  field.addEventListener('focus', () => void (findObstacle() ?? open().catch(() => fail('missing'))), { once: true });
  form.addEventListener('change', (event) => {
    if (event.target !== field) change((now) => ({ ...now, filters: readFilters(root) }));
  });
  form.addEventListener('submit', (event) => {
    if (!staysHere) return;
    event.preventDefault();
    clearTimeout(timer);
    change((now) => ({ ...now, query: field.value }));
  });
  root.addEventListener('keydown', (event) => moveByKeys(event, root, field));

  return {
    focus: () => {
      field.focus();
      field.select();
    },
    show: (wanted) => {
      state = wanted;
      field.value = wanted.query;
      showFilters(root, wanted.filters);
      void run();
    },
  };
}
