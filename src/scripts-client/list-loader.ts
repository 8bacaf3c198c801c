import type { ListFacet, ListIndex } from '../views/list-index.ts';
import { createRowReader } from './list-rows.ts';

interface LoadedList {
  readonly index: ListIndex;
  readonly readRow: (row: number) => Promise<Element | undefined>;
}

/** Loads the index of a list once, and again after a failure; the choices then have all their options. */
export function createListLoader(
  href: string,
  selects: readonly HTMLSelectElement[],
  rowSelector: string,
): () => Promise<LoadedList> {
  let loaded: Promise<LoadedList> | undefined;
  const load = async () => {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
    const index = (await answer.json()) as ListIndex;
    for (const select of selects) fillOptions(select, index.facets[select.name]);
    return { index, readRow: createRowReader(index.pages, rowSelector) };
  };
  return () => {
    loaded ??= load().catch((fault: unknown) => {
      loaded = undefined;
      throw fault;
    });
    return loaded;
  };
}

/** Gives a choice all options of its facet, each with the number of its rows; what is chosen stays so. */
function fillOptions(select: HTMLSelectElement, facet: ListFacet | undefined): void {
  if (!facet) return;
  const counts = new Map<number, number>();
  for (const places of facet.rows) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const { format } = new Intl.NumberFormat(document.documentElement.lang);
  const options = facet.options.map(([value, label, lang], place) => {
    const option = new Option(`${label} (${format(counts.get(place) ?? 0)})`, value);
    if (lang) option.lang = lang;
    return option;
  });
  const chosen = select.value;
  const [any] = select.options;
  select.replaceChildren(...(any ? [any] : []), ...options);
  select.value = chosen;
}
