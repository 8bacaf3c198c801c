/** What the reader asks, as the address of the search page has it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Record<FilterName, string>>;
  /** Folded names that are to be looked up as words only. */
  readonly plain: readonly string[];
}

export const filterNames = ['language', 'document', 'type', 'entity'] as const;
export type FilterName = (typeof filterNames)[number];

/** The state in the query part of an address: `?q=…&language=it&plain=beijing`. An absent filter is empty. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const [language = '', document = '', type = '', entity = ''] = filterNames.map((name) => params.get(name) ?? '');
  return { query: params.get('q') ?? '', filters: { language, document, type, entity }, plain: params.getAll('plain') };
}

/** The query part of an address for `state`; empty for an empty state. */
export function toSearchParams({ query, filters, plain }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query);
  for (const name of filterNames) if (filters[name] !== '') params.set(name, filters[name]);
  for (const name of plain) params.append('plain', name);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether there is nothing to search for. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query.trim() === '' && filterNames.every((name) => filters[name] === '');
}
