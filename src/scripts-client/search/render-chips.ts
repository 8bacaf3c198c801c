import type { NumberSpan } from '../../search/find-amounts.ts';
import { foldWords } from '../../search/fold-words.ts';
import { chooseText } from '../../search/passage-view.ts';
import type { ReadQuery } from '../../search/read-query.ts';
import { type FilterName, filterNames, type SearchState } from '../../search/search-state.ts';
import { createQuantityFormatter } from '../../views/format-quantity.ts';
import type { Answer } from './panel-view.ts';
import type { HitContext } from './render-hit.ts';
import { cloneTemplate } from './templates.ts';

/** What a button makes of the state. */
type Change = (state: SearchState) => SearchState;
export type OnChange = (change: Change) => void;

interface ChipText {
  readonly label: string;
  /** What the button does, for those who do not see the cross. */
  readonly action: string;
}

/** The names, numbers and times the query was understood to have and the filters set, each with a button that takes it away. */
export async function renderChips(
  { outcome: { read }, state, nameFilter }: Answer,
  context: HitContext,
  onChange: OnChange,
): Promise<(Node | string)[]> {
  const understood = [...listNames(read, context), ...listNumbers(read, context)].map(({ word, label }) =>
    renderChip({ label, action: context.say('search.chipRemove', { word }) }, context, () => onChange(addPlain(word))),
  );
  const set = filterNames.filter((name) => state.filters[name] !== '');
  const filters = set.map(async (name) => {
    const value = (await nameFilter(name, state.filters[name])).text;
    return renderChip(toFilterText(name, value, context), context, () => onChange(clearFilter(name)));
  });
  const chips = [...understood, ...(await Promise.all(filters))];
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

interface Understood {
  readonly word: string;
  readonly label: string;
}

function listNames({ names }: ReadQuery, { say, locale, outcome }: HitContext): Understood[] {
  return names.map(({ word, entities }) => {
    const labels = entities.map((entity) => chooseText(outcome.labels.get(entity)?.label ?? {}, [locale, 'en']).text);
    return { word, label: say('search.chipAllNames', { name: labels.join(' / ') }) };
  });
}

/** Digits alone stay what they are, and need no chip. */
function listNumbers({ amounts, periods }: ReadQuery, { say, locale }: HitContext): Understood[] {
  const format = createQuantityFormatter(locale, say);
  const write = (unit: string | undefined, number: number | readonly [number, number]) =>
    format({ kind: toKind(unit), value: typeof number === 'number' ? number : [...number], unit });
  const values = amounts
    .filter(({ isBare }) => !isBare)
    .map(({ word, spans: [span], unit }) => ({
      word,
      label: say('search.chipNumber', { value: span ? writeSpan(span, (number) => write(unit, number), say) : word }),
    }));
  const times = periods.filter(({ isBare }) => !isBare).map(({ word }) => ({ word, label: word }));
  return [...values, ...times];
}

function toKind(unit: string | undefined) {
  if (unit === undefined) return 'count';
  if (unit === '%' || unit === 'pp') return 'percent';
  return /^[A-Z]{3}$/u.test(unit) ? 'money' : 'measure';
}

type Write = (number: number | readonly [number, number]) => string;

function writeSpan({ low, high, isLowOut, isHighOut }: NumberSpan, write: Write, say: HitContext['say']): string {
  if (high === Number.POSITIVE_INFINITY) return say(isLowOut ? 'values.over' : 'values.atLeast', { value: write(low) });
  if (low === Number.NEGATIVE_INFINITY)
    return say(isHighOut ? 'values.under' : 'values.atMost', { value: write(high) });
  return low === high ? write(low) : write([low, high]);
}

/** The filter's own form field has the words for it. */
function toFilterText(name: FilterName, value: string, { root, say }: HitContext): ChipText {
  const field = root.querySelector<HTMLSelectElement>(`[data-search-filter="${name}"]`);
  const label = field?.labels[0]?.firstChild?.textContent?.trim() ?? name;
  return {
    label: say('search.chipFilter', { label, value }),
    action: say('search.chipFilterRemove', { label, value }),
  };
}

function addPlain(word: string): Change {
  return (state) => ({ ...state, plain: [...new Set([...state.plain, foldWords(word)])] });
}

function clearFilter(name: FilterName): Change {
  return (state) => ({ ...state, filters: { ...state.filters, [name]: '' } });
}
