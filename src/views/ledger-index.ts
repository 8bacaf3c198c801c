import type { LedgerGroup } from './ledger.ts';
import { facetNames, type LedgerFacts, type NameFacet, toFacets, toFacetValues } from './ledger-facets.ts';
import type { LedgerPage } from './ledger-pages.ts';
import type { RowOrder } from './ledger-row.ts';
import { type ListIndex, type ListOrder, toListFacet } from './list-index.ts';

/** The ledger as the browser narrows and orders it where it fills several pages; `toHref` gives the address of a page. */
export function toLedgerIndex(
  groups: readonly LedgerGroup<LedgerFacts>[],
  pages: readonly LedgerPage[],
  nameFacet: NameFacet,
  locale: string,
  toHref: (page: number) => string,
): ListIndex {
  const inGroups = groups.map((group) => group.rows);
  const rows = inGroups.flat();
  const values = rows.map(toFacetValues);
  const facets = toFacets(rows);
  return {
    pages: pages.map(({ page, from, to }) => [toHref(page), to - from + 1]),
    facets: Object.fromEntries(
      facetNames.map((name) => {
        const options = facets[name].map((option) => ({ value: option.value, label: nameFacet(name, option) }));
        return [
          name,
          toListFacet(
            options,
            values.map((of) => of[name]),
            locale,
          ),
        ];
      }),
    ),
    groups: inGroups.map(({ length }) => length),
    order: toListOrder(rows.map(({ order }) => order)),
  };
}

function toListOrder(orders: readonly RowOrder[]): ListOrder {
  const titles = [...new Set(orders.map(({ title }) => title))];
  const places = new Map(titles.map((title, index) => [title, index]));
  return {
    sizes: orders.map(({ size }) => size),
    times: orders.map(({ time }) => time ?? null),
    titles,
    title: orders.map(({ title }) => places.get(title) ?? 0),
    at: orders.map(({ at }) => at),
  };
}
