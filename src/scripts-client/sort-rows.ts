/** What a row of the ledger can be ordered by; rows without a `time` have none. */
export interface RowOrder {
  readonly size: number;
  readonly time?: number;
  readonly title: string;
  readonly at: number;
}

export type SortColumn = 'value' | 'date' | 'document';

export interface Sorting {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** The order in which the page comes. */
export const ownSorting: Sorting = { column: 'value', isDescending: true };

/** `-date` for the latest first; the order of its own for what is no order. */
export function parseSorting(text: string): Sorting {
  const column = text.replace(/^-/u, '');
  if (column !== 'value' && column !== 'date' && column !== 'document') return ownSorting;
  return { column, isDescending: text.startsWith('-') };
}

/** As `parseSorting` reads it. */
export function formatSorting({ column, isDescending }: Sorting): string {
  return `${isDescending ? '-' : ''}${column}`;
}

export function isOwnSorting(sorting: Sorting): boolean {
  return formatSorting(sorting) === formatSorting(ownSorting);
}

/** What choosing a column makes of the order: the other direction, or its natural one. */
export function turnSorting(now: Sorting, column: SortColumn): Sorting {
  if (now.column === column) return { column, isDescending: !now.isDescending };
  return { column, isDescending: column === 'value' };
}

/** The rows in a new order; equals keep theirs, and what has no date comes last both ways. */
export function sortRows<T extends { readonly order: RowOrder }>(
  rows: readonly T[],
  { column, isDescending }: Sorting,
  locale: string,
): T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return [...rows].sort(({ order: a }, { order: b }) => {
    if (column === 'value') return sign * (a.size - b.size);
    if (column === 'document') return sign * compare(a.title, b.title) || a.at - b.at;
    if (a.time === undefined || b.time === undefined)
      return Number(a.time === undefined) - Number(b.time === undefined);
    return sign * (a.time - b.time);
  });
}
