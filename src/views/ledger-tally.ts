import {
  type FacetName,
  type FacetOption,
  facetNames,
  findFacetLabel,
  type LedgerFacts,
  toFacetValues,
} from './ledger-facets.ts';
import type { ListOrder } from './list-index.ts';

/** What the rows of a ledger are found and ordered by, without the rows: those of a large ledger would fill the memory. */
export interface LedgerTally {
  /** How many rows each group has, in order. */
  readonly groups: readonly number[];
  readonly facets: Readonly<Record<FacetName, FacetTally>>;
  readonly order: ListOrder;
}

export interface FacetTally {
  /** The values with the number of rows, in the order in which the rows have them, years in order. */
  readonly options: readonly FacetOption[];
  /** For each row the places of its values among the options. */
  readonly rows: readonly (readonly number[])[];
}

/** Takes the rows of each group one after the other, and keeps none. */
export function tallyLedger(groups: Iterable<Iterable<LedgerFacts>>): LedgerTally {
  const facets = facetNames.map((name) => [name, createFacetTally(name)] as const);
  const orders = createOrderTally();
  const sizes: number[] = [];
  for (const group of groups) {
    let size = 0;
    for (const row of group) {
      const values = toFacetValues(row);
      for (const [name, facet] of facets) facet.add(row, values[name]);
      orders.add(row);
      size += 1;
    }
    sizes.push(size);
  }
  const entries = facets.map(([name, { finish }]) => [name, finish()] as const);
  return { groups: sizes, facets: Object.fromEntries(entries) as LedgerTally['facets'], order: orders.order };
}

function createFacetTally(name: FacetName) {
  const options: (FacetOption & { count: number })[] = [];
  const places = new Map<string, number>();
  const rows: (readonly number[])[] = [];
  // Very many rows have the same values: they share one list.
  const shared = new Map<string, readonly number[]>();

  function toPlace(row: LedgerFacts, value: string): number {
    const known = places.get(value);
    if (known !== undefined) return known;
    const label = findFacetLabel(row, name, value);
    places.set(value, options.length);
    return options.push({ value, count: 0, ...(label && { label }) }) - 1;
  }

  function add(row: LedgerFacts, values: readonly string[]): void {
    const own = values.map((value) => toPlace(row, value));
    for (const place of own) (options[place] ?? { count: 0 }).count += 1;
    const key = own.join();
    const list = shared.get(key) ?? own;
    shared.set(key, list);
    rows.push(list);
  }

  return { add, finish: (): FacetTally => (name === 'period' ? inOrder({ options, rows }) : { options, rows }) };
}

function inOrder({ options, rows }: FacetTally): FacetTally {
  const sorted = options.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const places = new Map(sorted.map((option, place) => [option, place]));
  const moved = options.map((option) => places.get(option) ?? 0);
  return { options: sorted, rows: rows.map((row) => row.map((place) => moved[place] ?? 0)) };
}

function createOrderTally() {
  const titles = new Map<string, number>();
  const order = { sizes: [] as number[], times: [] as (number | null)[], title: [] as number[], at: [] as number[] };
  const add = ({ order: { size, time, title, at } }: LedgerFacts) => {
    if (!titles.has(title)) titles.set(title, titles.size);
    order.sizes.push(size);
    order.times.push(time ?? null);
    order.title.push(titles.get(title) ?? 0);
    order.at.push(at);
  };
  return {
    add,
    get order(): ListOrder {
      return { ...order, titles: [...titles.keys()] };
    },
  };
}
