/** What the reader asks, as the address of the search page has it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Record<FilterName, string>>;
  /** Folded names that are to be looked up as words only. */
  readonly plain: readonly string[];
  /** Languages to be searched besides those that are anyway. */
  readonly also: readonly string[];
}

export const filterNames = ['language', 'document', 'type', 'entity'] as const;
export type FilterName = (typeof filterNames)[number];

export const emptyFilters: SearchState['filters'] = { language: '', document: '', type: '', entity: '' };

/**
 * The most characters of a query: a page of text. Whoever makes a link to a search may not keep a reader’s browser busy; what
 * is searched stands in the field.
 */
export const longestQuery = 1000;

/** The state in the query part of an address: `?q=…&language=it&plain=beijing&in=de`. An absent filter is empty. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const [language = '', document = '', type = '', entity = ''] = filterNames.map((name) => params.get(name) ?? '');
  const filters = { language, document, type, entity };
  const query = (params.get('q') ?? '').slice(0, longestQuery).toWellFormed();
  return { query, filters, plain: params.getAll('plain'), also: params.getAll('in') };
}

/** The query part of an address for `state`; empty for an empty state. */
export function toSearchParams({ query, filters, plain, also }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query);
  for (const name of filterNames) if (filters[name] !== '') params.set(name, filters[name]);
  for (const name of plain) params.append('plain', name);
  for (const lang of also) params.append('in', lang);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether something is asked for in words. */
export function hasQuery({ query }: SearchState): boolean {
  return query.trim() !== '';
}

/** Whether there is nothing to search for. */
export function isEmpty(state: SearchState): boolean {
  const { filters } = state;
  return !hasQuery(state) && filterNames.every((name) => filters[name] === '');
}
