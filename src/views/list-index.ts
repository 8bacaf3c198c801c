import type { Words } from './words.ts';

/**
 * A list that fills several pages, as the browser needs it to narrow and order all of it at once: which row stands on
 * which page, and what it can be found by. The rows themselves are taken from the pages.
 */
export interface ListIndex {
  /** The pages in order, each with its address and how many rows it has. */
  readonly pages: readonly (readonly [href: string, rows: number])[];
  readonly facets: Readonly<Record<string, ListFacet>>;
  /** How many rows the groups of the list have, in order. */
  readonly groups: readonly number[];
  /** Where the list can be ordered otherwise; one entry a row in each. */
  readonly order?: ListOrder;
}

export interface ListFacet {
  /** In the order in which they are offered; `lang` where it is not the reader's. */
  readonly options: readonly (readonly [value: string, label: string, lang?: string])[];
  /** For each row the places of its values among the options. */
  readonly rows: readonly (readonly number[])[];
}

export interface ListOrder {
  readonly sizes: readonly number[];
  /** YYYYMMDD, or nothing. */
  readonly times: readonly (number | null)[];
  readonly titles: readonly string[];
  /** For each row the place of its title among the titles. */
  readonly title: readonly number[];
  readonly at: readonly number[];
}

/** A value that rows can be narrowed to, with its name for the reader. */
export interface NamedOption {
  readonly value: string;
  readonly label: Words | string;
}

/** A facet from the values of each row and the options in order; a value that is no option is left out. */
export function toListFacet(
  options: readonly NamedOption[],
  rows: readonly (readonly string[])[],
  locale: string,
): ListFacet {
  const places = new Map(options.map(({ value }, index) => [value, index]));
  return {
    options: options.map(({ value, label }) => toOption(value, label, locale)),
    rows: rows.map((values) => values.flatMap((value) => places.get(value) ?? [])),
  };
}

/** An option as it is written; its language where that is not the reader’s. */
export function toOption(value: string, label: Words | string, locale: string): ListFacet['options'][number] {
  if (typeof label === 'string') return [value, label];
  return label.lang === locale ? [value, label.text] : [value, label.text, label.lang];
}
