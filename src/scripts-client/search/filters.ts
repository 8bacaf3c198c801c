import type { Choice } from '../../search/filter-passages.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { chooseText, type LanguageText } from '../../search/passage-view.ts';
import { type FilterName, filterNames, type SearchState } from '../../search/search-state.ts';
import type { Say } from './messages.ts';
import { nameLanguage, setLanguage } from './words.ts';

/** What the value of a filter is called. */
export type NameFilter = (name: FilterName, value: string) => Promise<LanguageText>;

/** Names the values of filters for a reader; a value that is gone, as in an old link, is called by itself. */
export function createNameFilter(reader: IndexReader, locale: string, say: Say): NameFilter {
  return async (name, value) => {
    const own = { text: value, lang: '' };
    if (name === 'language') return { text: nameLanguage(value, locale), lang: locale };
    if (name === 'type') return { text: say(`search.type_${value}`), lang: locale };
    if (name === 'entity') {
      const entry = await reader.readLabel(value);
      return entry ? chooseText(entry.label, [locale, 'en']) : own;
    }
    const place = await reader.findDocument(value);
    const document = place < 0 ? undefined : await reader.readDocument(place);
    return document ? chooseText(document.title, [locale, 'en', document.lang]) : own;
  };
}

/** Gives the filters their choices, each with how many results it leaves; what is set stays set. */
export async function fillFilters(
  root: ParentNode,
  choices: Readonly<Record<FilterName, readonly Choice[]>>,
  nameFilter: NameFilter,
  say: Say,
): Promise<void> {
  for (const name of filterNames) {
    const select = findSelect(root, name);
    if (!select) continue;
    const set = select.value;
    const all = choices[name].some(({ value }) => value === set) || set === '' ? [] : [{ value: set, count: 0 }];
    const options = await Promise.all(
      [...choices[name], ...all].map(async ({ value, count }) => {
        const { text, lang } = await nameFilter(name, value);
        return createOption(value, count === undefined ? text : say('search.choice', { name: text, n: count }), lang);
      }),
    );
    const [any] = select.options;
    select.replaceChildren(...(any ? [any] : []), ...options);
    select.value = set;
  }
}

function createOption(value: string, text: string, lang: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  if (lang !== '') setLanguage(option, lang);
  return option;
}

/** What the filters are set to. */
export function readFilters(root: ParentNode): SearchState['filters'] {
  const [language = '', document = '', type = '', entity = ''] = filterNames.map(
    (name) => findSelect(root, name)?.value ?? '',
  );
  return { language, document, type, entity };
}

/** Sets the filters. */
export function showFilters(root: ParentNode, filters: SearchState['filters']): void {
  for (const name of filterNames) {
    const select = findSelect(root, name);
    if (!select) continue;
    const value = filters[name];
    if (![...select.options].some((option) => option.value === value)) select.append(createOption(value, value, ''));
    select.value = value;
  }
}

function findSelect(root: ParentNode, name: FilterName): HTMLSelectElement | null {
  return root.querySelector(`[data-search-filter="${name}"]`);
}
