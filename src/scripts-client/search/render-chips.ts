import { foldWords } from '../../search/fold-words.ts';
import { chooseText } from '../../search/passage-view.ts';
import type { QueryPlan } from '../../search/plan-query.ts';
import { filterNames, type SearchState } from '../../search/search-state.ts';
import type { HitContext } from './render-hit.ts';
import { cloneTemplate } from './templates.ts';

/** What a chip's button makes of the state. */
type Change = (state: SearchState) => SearchState;

interface ChipText {
  readonly label: string;
  /** What the button does, for those who do not see the cross. */
  readonly action: string;
}

/** The names the query was understood to have and the filters set, each with a button that takes it away. */
export function renderChips(
  plan: QueryPlan,
  state: SearchState,
  context: HitContext,
  onChange: (change: Change) => void,
): (Node | string)[] {
  const names = plan.names.map(({ word, entities }) =>
    renderChip(toNameText(word, entities, context), context, () => onChange(addPlain(word))),
  );
  const filters = filterNames
    .filter((name) => state.filters[name] !== '')
    .map((name) => renderChip(toFilterText(name, context), context, () => onChange(clearFilter(name))));
  const chips = [...names, ...filters];
  return chips.length === 0 ? [] : [`${context.say('search.understood')} `, ...chips];
}

function renderChip({ label, action }: ChipText, { root }: HitContext, onRemove: () => void): HTMLElement {
  const { element, part } = cloneTemplate(root, 'chip');
  part('label').textContent = label;
  part('remove').setAttribute('aria-label', action);
  part('remove').title = action;
  part('remove').addEventListener('click', onRemove);
  return element;
}

function toNameText(word: string, entities: readonly string[], { say, locale, searcher }: HitContext): ChipText {
  const labels = entities.map(
    (entity) => chooseText(searcher.names.entities[entity]?.label ?? {}, [locale, 'en']).text,
  );
  return {
    label: say('search.chipAllNames', { name: labels.join(' / ') }),
    action: say('search.chipRemove', { word }),
  };
}

/** The filter's own form field has the words for it. */
function toFilterText(name: string, { root, say }: HitContext): ChipText {
  const field = root.querySelector<HTMLSelectElement>(`[data-search-filter="${name}"]`);
  const label = field?.labels[0]?.firstChild?.textContent?.trim() ?? name;
  const value = field?.selectedOptions[0]?.textContent ?? '';
  return {
    label: say('search.chipFilter', { label, value }),
    action: say('search.chipFilterRemove', { label, value }),
  };
}

function addPlain(word: string): Change {
  return (state) => ({ ...state, plain: [...new Set([...state.plain, foldWords(word)])] });
}

function clearFilter(name: keyof SearchState['filters']): Change {
  return (state) => ({ ...state, filters: { ...state.filters, [name]: '' } });
}
