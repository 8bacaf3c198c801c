import type { Locale } from '../../i18n/locales.ts';
import { filterNames, type SearchState } from '../../search/search-state.ts';
import type { Failure } from './failure.ts';
import type { Say } from './messages.ts';
import { renderChips } from './render-chips.ts';
import { renderFigures } from './render-figures.ts';
import { type HitContext, renderHit } from './render-hit.ts';
import type { Outcome, Searcher } from './searcher.ts';
import { cloneTemplate, findElement } from './templates.ts';

type Site = { readonly base: string; readonly locale: Locale; readonly say: Say };
type OnChange = (change: (state: SearchState) => SearchState) => void;

const reasons = { missing: 'search.failMissing', wasm: 'search.failWasm' } as const;
const areas = ['failure', 'understood', 'status', 'figures', 'hits', 'more'] as const;

/** What the panel can show. Each replaces what was shown before. */
export function createView(root: HTMLElement, site: Site) {
  const { say } = site;
  const area = (name: (typeof areas)[number] | 'begin' | 'note') => findElement(root, `[data-search-${name}]`);
  const clear = (isBeginning: boolean) => {
    for (const name of areas) area(name).replaceChildren();
    area('begin').hidden = !isBeginning;
    area('note').hidden = isBeginning;
  };
  return {
    showBeginning: () => clear(true),
    showLoading: () => {
      area('status').textContent = say('search.loading');
    },
    showFailure: (failure: Failure, retry: () => void) => {
      clear(true);
      const { element, part } = cloneTemplate(root, 'failure');
      part('reason').textContent = say(reasons[failure]);
      part('retry').addEventListener('click', retry);
      if (failure !== 'missing') part('retry').remove();
      area('failure').append(element);
    },
    /** `isCurrent` turns false once the reader has asked for something else. */
    showOutcome: async (
      outcome: Outcome,
      state: SearchState,
      searcher: Searcher,
      onChange: OnChange,
      isCurrent: () => boolean,
    ) => {
      const entities = new Set([
        ...outcome.plan.names.flatMap((name) => name.entities),
        ...[state.filters.entity].filter(Boolean),
      ]);
      const context: HitContext = { ...site, root, searcher, entities, plan: outcome.plan };
      const page = await loadPage(outcome, context);
      if (!isCurrent()) return;
      clear(false);
      area('understood').append(...renderChips(outcome.plan, state, context, onChange));
      area('figures').append(...renderFigures(outcome.plan.figures, context));
      showPage(page);
      if (page.items.length === 0 && outcome.plan.figures.length === 0) showNone(state);
    },
  };

  interface Page {
    readonly outcome: Outcome;
    readonly context: HitContext;
    readonly items: readonly HTMLElement[];
    readonly total: number | undefined;
  }

  async function loadPage(outcome: Outcome, context: HitContext): Promise<Page> {
    const { hits, total } = await outcome.more();
    const items = await Promise.all(hits.map((hit) => renderHit(hit, context)));
    return { outcome, context, items: items.filter((item) => item !== undefined), total };
  }

  function showPage(page: Page): void {
    const { items, total, outcome, context } = page;
    const list = area('hits');
    const shown = list.children.length;
    // Those already there stay, so that the reader's place does.
    list.append(...items.slice(shown));
    area('status').textContent = toStatus(page);
    area('more').replaceChildren();
    if (total !== undefined && items.length >= total) return;
    const { element } = cloneTemplate(root, 'more');
    element.addEventListener('click', async () => {
      showPage(await loadPage(outcome, context));
      list.children[items.length]?.querySelector<HTMLElement>('[data-search-link]')?.focus();
    });
    area('more').append(element);
  }

  function toStatus({ items, total, outcome: { ranking, isPlain } }: Page): string {
    const atLeast = Math.max(ranking.atLeast, items.length);
    const count =
      total === undefined
        ? say('search.countAtLeast', { n: atLeast, shown: items.length })
        : say('search.count', { n: total });
    const notes = [isPlain && 'search.plainInstead', ranking.isPartial && 'search.partial'].filter(
      (key) => key !== false,
    );
    return [count, ...notes.map((key) => say(key))].join(items.length === 0 ? ' ' : '. ').replace(/\.\. /gu, '. ');
  }

  function showNone({ query, filters }: SearchState): void {
    if (query.trim() !== '') area('status').textContent = `${say('search.noneTitle', { query: query.trim() })}.`;
    area('hits').replaceChildren();
    const { element, part } = cloneTemplate(root, 'none');
    if (filterNames.every((name) => filters[name] === '')) part('filters').remove();
    area('more').append(element);
    area('begin').hidden = false;
  }
}
