import { facetNames, type NameFacet } from './ledger-facets.ts';
import type { LedgerPage } from './ledger-pages.ts';
import type { LedgerTally } from './ledger-tally.ts';
import { type ListIndex, toOption } from './list-index.ts';

/** The ledger as the browser narrows and orders it where it fills several pages; `toHref` gives the address of a page. */
export function toLedgerIndex(
  { groups, facets, order }: LedgerTally,
  pages: readonly LedgerPage[],
  nameFacet: NameFacet,
  locale: string,
  toHref: (page: number) => string,
): ListIndex {
  return {
    pages: pages.map(({ page, from, to }) => [toHref(page), to - from + 1]),
    facets: Object.fromEntries(
      facetNames.map((name) => {
        const { options, rows } = facets[name];
        const named = options.map((option) => toOption(option.value, nameFacet(name, option), locale));
        return [name, { options: named, rows }];
      }),
    ),
    groups,
    order,
  };
}
