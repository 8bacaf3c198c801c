import { fromLocaleParam } from '../../i18n/locales.ts';
import { isEmpty, type SearchState } from '../../search/search-state.ts';
import { type Failure, findObstacle } from './failure.ts';
import { fillFilters, readFilters, showFilters } from './filters.ts';
import { readMessages } from './messages.ts';
import { createView } from './panel-view.ts';
import { openSearcher, type Searcher } from './searcher.ts';
import { findElement } from './templates.ts';

type Change = (state: SearchState) => SearchState;

/** `isFinal`: the reader sent the form or used a button, and is not in the middle of a word. */
export type OnChange = (state: SearchState, isFinal: boolean) => void;

/** What holds a panel's state and searches for it. */
export interface Controller {
  /** Loads what a search needs, once. */
  readonly prepare: () => Promise<void>;
  readonly change: (change: Change, isFinal: boolean) => void;
  readonly show: (state: SearchState) => void;
}

export function createController(root: HTMLElement, onChange: OnChange): Controller {
  const locale = fromLocaleParam(root.dataset['locale']);
  const base = root.dataset['base'] ?? '/';
  const view = createView(root, { base, locale, say: readMessages(root, locale) });
  let state: SearchState = { query: '', filters: readFilters(root), plain: [] };
  let opening: Promise<Searcher> | undefined;
  let latest = 0;

  async function open(): Promise<Searcher> {
    const searcher = await openSearcher(base, locale);
    fillFilters(root, searcher.names, locale);
    showFilters(root, state.filters);
    return searcher;
  }

  function fail(failure: Failure): void {
    opening = undefined;
    view.showFailure(failure, () => void run());
  }

  async function run(): Promise<void> {
    const turn = ++latest;
    const isCurrent = () => turn === latest;
    const obstacle = findObstacle();
    if (obstacle) return fail(obstacle);
    if (isEmpty(state)) return view.showBeginning();
    view.showLoading();
    try {
      opening ??= open();
      const searcher = await opening;
      const outcome = await searcher.search(state);
      if (isCurrent()) await view.showOutcome(outcome, state, searcher, changeByChip, isCurrent);
    } catch (fault) {
      console.error(fault);
      if (isCurrent()) fail('missing');
    }
  }

  function change(next: Change, isFinal: boolean): void {
    show(next(state));
    onChange(state, isFinal);
  }

  /** The chip goes away, and the reader's place with it. */
  function changeByChip(next: Change): void {
    change(next, true);
    findElement(root, '[name="q"]').focus();
  }

  function show(next: SearchState): void {
    state = next;
    showFilters(root, state.filters);
    void run();
  }

  async function prepare(): Promise<void> {
    try {
      if (findObstacle()) return;
      opening ??= open();
      await opening;
    } catch {
      // The first search says so.
      opening = undefined;
    }
  }

  return { prepare, change, show };
}
