import { chooseText, type LanguageText } from '../../search/passage-view.ts';
import type { NamesFile } from '../../search/search-files.ts';
import { type FilterName, filterNames, type SearchState } from '../../search/search-state.ts';
import { nameLanguage, setLanguage } from './words.ts';

/** Gives the filters their choices, in the alphabetical order of the reader's language. */
export function fillFilters(root: ParentNode, names: NamesFile, locale: string): void {
  const documents = Object.entries(names.documents);
  const languages = [...new Set(documents.map(([, { lang }]) => lang))];
  fill(
    root,
    'language',
    locale,
    languages.map((lang) => [lang, { text: nameLanguage(lang, locale), lang: locale }]),
  );
  fill(
    root,
    'document',
    locale,
    documents.map(([slug, { title }]) => [slug, chooseText(title, [locale, 'en'])]),
  );
  fill(
    root,
    'entity',
    locale,
    Object.entries(names.entities).map(([id, { label }]) => [id, chooseText(label, [locale, 'en'])]),
  );
}

function fill(
  root: ParentNode,
  name: FilterName,
  locale: string,
  choices: readonly (readonly [string, LanguageText])[],
): void {
  const select = findSelect(root, name);
  if (!select || select.options.length > 1) return;
  const { compare } = new Intl.Collator(locale);
  const sorted = [...choices].sort(([, a], [, b]) => compare(a.text, b.text));
  select.append(...sorted.map(([value, { text, lang }]) => createOption(value, text, lang)));
}

function createOption(value: string, text: string, lang: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  setLanguage(option, lang);
  return option;
}

/** What the filters are set to. */
export function readFilters(root: ParentNode): SearchState['filters'] {
  const [language = '', document = '', type = '', entity = ''] = filterNames.map(
    (name) => findSelect(root, name)?.value ?? '',
  );
  return { language, document, type, entity };
}

/** Sets the filters; a value without a choice, as in a link to a document that is gone, leaves the filter empty. */
export function showFilters(root: ParentNode, filters: SearchState['filters']): void {
  for (const name of filterNames) {
    const select = findSelect(root, name);
    if (select) select.value = filters[name];
    if (select?.selectedIndex === -1) select.value = '';
  }
}

function findSelect(root: ParentNode, name: FilterName): HTMLSelectElement | null {
  return root.querySelector(`[data-search-filter="${name}"]`);
}
