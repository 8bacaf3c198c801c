import { fromLocaleParam } from '../../i18n/locales.ts';
import { askNext, type LanguagePlan } from '../../search/plan-languages.ts';
import { isEmpty, type SearchState } from '../../search/search-state.ts';
import { type Failure, findObstacle } from './failure.ts';
import { createNameFilter, fillFilters, readFilters, showFilters } from './filters.ts';
import { readMessages } from './messages.ts';
import { createView } from './panel-view.ts';
import { type FilteredOutcome, openSearcher, type Searcher } from './searcher.ts';
import { findElement } from './templates.ts';

type Change = (state: SearchState) => SearchState;

/** `isFinal`: the reader sent the form or used a button, and is not in the middle of a word. */
export type OnChange = (state: SearchState, isFinal: boolean) => void;

/** What holds a panel's state and searches for it. */
export interface Controller {
  /** Loads what every search needs, once. */
  readonly prepare: () => Promise<void>;
  readonly change: (change: Change, isFinal: boolean) => void;
  readonly show: (state: SearchState) => void;
  /** Gives the filters their choices, where they are shown. */
  readonly fill: () => Promise<void>;
}

export function createController(root: HTMLElement, onChange: OnChange): Controller {
  const locale = fromLocaleParam(root.dataset['locale']);
  const base = root.dataset['base'] ?? '/';
  const say = readMessages(root, locale);
  const view = createView(root, { base, locale, say });
  const details = findElement(root, '[data-search-filters]');
  let state: SearchState = { query: '', filters: readFilters(root), plain: [], also: [] };
  let opening: Promise<Searcher> | undefined;
  let latest = 0;

  function fail(failure: Failure): void {
    opening = undefined;
    view.showFailure(failure, () => void run());
  }

  async function open(): Promise<Searcher> {
    opening ??= openSearcher(base, locale);
    return opening;
  }

  async function run(): Promise<void> {
    const turn = ++latest;
    const isCurrent = () => turn === latest;
    const obstacle = findObstacle();
    if (obstacle) return fail(obstacle);
    if (isEmpty(state)) {
      view.showBeginning();
      return fill();
    }
    view.showLoading();
    try {
      await searchAll(isCurrent);
    } catch (fault) {
      console.error(fault);
      if (isCurrent()) fail('missing');
    }
  }

  /** Shows what the first language has, then what each of the others adds. */
  async function searchAll(isCurrent: () => boolean): Promise<void> {
    const searcher = await open();
    const nameFilter = createNameFilter(searcher.reader, locale, say);
    let plan = searcher.plan(state);
    for (let count = 1; ; count++) {
      const outcome = await searcher.search(state, plan.asked.slice(0, count));
      if (!isCurrent()) return;
      // Names are known now. The languages asked so far stay.
      if (count === 1) plan = keepFirst(plan, searcher.plan(state, outcome));
      // “Nothing found” is true only of what was searched.
      if (count >= plan.asked.length && findsNothing(outcome)) plan = askNext(plan);
      const isLast = count >= plan.asked.length || !outcome.needsTexts;
      const progress = { done: plan.asked.slice(0, count), all: plan.asked.length, offered: plan.offered, isLast };
      await view.showOutcome({ outcome, state, searcher, nameFilter, progress }, changeByButton, isCurrent);
      if (!isCurrent()) return;
      if (isLast) return fillFrom(outcome, searcher);
    }
  }

  async function fillFrom(outcome: FilteredOutcome, { reader }: Searcher): Promise<void> {
    if (!details.hasAttribute('open')) return;
    await fillFilters(root, await outcome.countChoices(), createNameFilter(reader, locale, say), say);
  }

  async function fill(): Promise<void> {
    if (!details.hasAttribute('open') || findObstacle()) return;
    try {
      const searcher = await open();
      await fillFrom(await searcher.search(state, searcher.plan(state).asked.slice(0, 1)), searcher);
    } catch (fault) {
      console.error(fault);
      fail('missing');
    }
  }

  function change(next: Change, isFinal: boolean): void {
    show(next(state));
    onChange(state, isFinal);
  }

  /** The button goes away, and the reader's place with it. */
  function changeByButton(next: Change): void {
    change(next, true);
    const field = findElement(root, '[name="q"]');
    if (field instanceof HTMLInputElement) field.value = state.query;
    field.focus();
  }

  function show(next: SearchState): void {
    state = next;
    showFilters(root, state.filters);
    void run();
  }

  async function prepare(): Promise<void> {
    try {
      if (!findObstacle()) await (await open()).prepare();
    } catch {
      // The first search says so.
      opening = undefined;
    }
  }

  return { prepare, change, show, fill };
}

function findsNothing({ first, figures, needsTexts }: FilteredOutcome): boolean {
  return needsTexts && first.passages.length === 0 && figures.length === 0;
}

/** The new plan, with the language that has answered in the first place. */
function keepFirst({ asked: [first] }: LanguagePlan, { asked, offered }: LanguagePlan): LanguagePlan {
  if (first === undefined) return { asked, offered };
  const others = [...asked, ...offered].filter((lang) => lang !== first);
  return { asked: [first, ...others.slice(0, asked.length - 1)], offered: others.slice(asked.length - 1) };
}
