import type { Locale } from '../../i18n/locales.ts';
import type { Found } from '../../search/find-pages.ts';
import { filterNames, hasQuery, type SearchState } from '../../search/search-state.ts';
import type { Failure } from './failure.ts';
import type { NameFilter } from './filters.ts';
import type { Say } from './messages.ts';
import { type OnChange, renderChips } from './render-chips.ts';
import { renderFigures } from './render-figures.ts';
import { type HitContext, renderHit } from './render-hit.ts';
import { renderLanguages } from './render-languages.ts';
import { renderNearNames } from './render-near-names.ts';
import type { FilteredOutcome, Searcher } from './searcher.ts';
import { cloneTemplate, findElement } from './templates.ts';
import { toStatus } from './to-status.ts';

type Site = { readonly base: string; readonly locale: Locale; readonly say: Say };

/** What a search found, with what is needed to say it. */
export interface Answer {
  readonly outcome: FilteredOutcome;
  readonly state: SearchState;
  readonly searcher: Searcher;
  readonly nameFilter: NameFilter;
  readonly progress: Progress;
}

/** In which languages was searched, and in how many will be unasked. */
export interface Progress {
  readonly done: readonly string[];
  readonly all: number;
  /** Languages that are searched when the reader asks for it. */
  readonly offered: readonly string[];
  readonly isLast: boolean;
}

const reasons = { missing: 'search.failMissing', wasm: 'search.failWasm', browser: 'search.failBrowser' } as const;
const areas = ['failure', 'understood', 'status', 'near', 'figures', 'hits', 'more', 'languages'] as const;

const noHits = { numbers: [], answer: undefined };

/** What the panel can show. Each replaces what was shown before. */
export function createView(root: HTMLElement, site: Site) {
  const { say } = site;
  /** The hits that are shown, in order, and what they are an answer to. */
  let shown: { readonly numbers: readonly number[]; readonly answer: Answer | undefined } = noHits;
  const area = (name: (typeof areas)[number] | 'begin' | 'note') => findElement(root, `[data-search-${name}]`);
  const clear = (isBeginning: boolean, keepsHits = false) => {
    for (const name of areas) if (name !== 'status' && !(keepsHits && name === 'hits')) area(name).replaceChildren();
    area('begin').hidden = !isBeginning;
    area('note').hidden = isBeginning;
    if (!keepsHits) shown = noHits;
  };
  // The only words read out as they change.
  const tell = (text: string) => {
    area('status').textContent = text;
  };
  return {
    showBeginning: () => {
      clear(true);
      tell('');
    },
    showLoading: () => tell(say('search.loading')),
    showFailure: (failure: Failure, retry: () => void) => {
      clear(true);
      tell('');
      const { element, part } = cloneTemplate(root, 'failure');
      part('reason').textContent = say(reasons[failure]);
      part('retry').addEventListener('click', retry);
      if (failure !== 'missing') part('retry').remove();
      area('failure').append(element);
    },
    /** `isCurrent` turns false once the reader has asked for something else. */
    showOutcome: async (answer: Answer, onChange: OnChange, isCurrent: () => boolean) => {
      const { outcome, state } = answer;
      const context: HitContext = { ...site, root, outcome, reader: answer.searcher.reader };
      const [page, chips, figures] = await Promise.all([
        loadPage(answer, context),
        renderChips(answer, context, onChange),
        renderFigures(outcome.figures, context),
      ]);
      if (!isCurrent()) return;
      clear(false, canKeep(answer));
      area('understood').append(...chips);
      area('near').append(...renderNearNames(outcome.missingWords, context, onChange));
      area('figures').append(...figures);
      showPage(page);
      if (!answer.progress.isLast) return;
      area('languages').append(...renderLanguages(answer, context, onChange));
      if (shown.numbers.length === 0 && outcome.figures.length === 0) showNone(state);
    },
  };

  /** Hits of the languages before stay where they are, so that nothing moves under the reader's eyes or hands. */
  function canKeep({ state, outcome }: Answer): boolean {
    if (shown.answer?.state !== state) return false;
    const hasFocus = area('hits').contains(document.activeElement);
    return hasFocus || !shown.answer.outcome.isPartial || outcome.isPartial;
  }

  interface Page {
    readonly answer: Answer;
    readonly context: HitContext;
    readonly found: Found;
  }

  async function loadPage(answer: Answer, context: HitContext): Promise<Page> {
    return { answer, context, found: await answer.outcome.more() };
  }

  function showPage({ answer, context, found }: Page): void {
    const list = area('hits');
    const known = new Set(shown.numbers);
    const added = found.hits.filter(({ number }) => !known.has(number));
    // Those already there stay, so that the reader's place does.
    list.append(...added.map((hit) => renderHit(hit, context)));
    shown = { numbers: [...shown.numbers, ...added.map(({ number }) => number)], answer };
    const count = shown.numbers.length;
    tell(toStatus(answer, { ...found, shown: count }, context));
    area('more').replaceChildren();
    if (!answer.progress.isLast || count >= (found.total ?? Number.POSITIVE_INFINITY)) return;
    if (found.total === undefined && added.length === 0) return;
    const { element } = cloneTemplate(root, 'more');
    element.addEventListener('click', async () => {
      showPage(await loadPage(answer, context));
      list.children[count]?.querySelector<HTMLElement>('[data-search-link]')?.focus();
    });
    area('more').append(element);
  }

  function showNone(state: SearchState): void {
    const { element, part } = cloneTemplate(root, 'none');
    if (filterNames.every((name) => state.filters[name] === '')) part('filters').remove();
    if (hasQuery(state)) area('more').append(element);
    area('begin').hidden = false;
  }
}
