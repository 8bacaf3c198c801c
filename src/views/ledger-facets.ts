import type { Translate } from '../i18n/create-translator.ts';
import type { LedgerRow } from './ledger-row.ts';
import { toModalityMarks } from './marks.ts';
import type { Words } from './words.ts';

export const facetNames = ['kind', 'unit', 'entity', 'period', 'document', 'attribution', 'modality'] as const;

/** Stand in the address where no words say who says so: the document does, or nobody it names. */
export const itself = ':itself';
export const nobody = ':nobody';

/** What the ledger can be narrowed by; the names are also those in the address. */
export type FacetName = (typeof facetNames)[number];

/** The values of one row for each facet; a row is shown where each chosen value is among them. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** What of a row it can be found and ordered by. */
export type LedgerFacts = Pick<
  LedgerRow,
  'kind' | 'unit' | 'entities' | 'years' | 'documents' | 'attribution' | 'modality' | 'hedge' | 'order'
>;

export interface FacetOption {
  readonly value: string;
  /** Absent where the page has a word of its own for the value. */
  readonly label?: Words;
  readonly count: number;
}

/** The facet values of one row. */
export function toFacetValues(row: LedgerFacts): FacetValues {
  return {
    kind: [row.kind],
    unit: row.unit ? [row.unit.text] : [],
    entity: row.entities,
    period: row.years,
    document: row.documents.map(({ slug }) => slug),
    attribution: [row.attribution?.text ?? (row.modality === 'asserted' ? itself : nobody)],
    modality: toModalityMarks(row),
  };
}

/** What an option of a facet is called. */
export type NameFacet = (name: FacetName, option: FacetOption) => Words | string;

/** Names the options of facets for the readers of one language; `nameOf` gives the name of an entity. */
export function createFacetNames(t: Translate, nameOf: (id: string) => Words): NameFacet {
  return (name, { value, label }) => {
    if (label) return label;
    if (name === 'entity') return nameOf(value);
    if (name === 'kind') return t(`figures.kind_${value as 'money'}`);
    if (name === 'modality') return t(`marks.${value as 'asserted'}`);
    if (value === itself) return t('figures.itself');
    if (value === nobody) return t('figures.nobodyNamed');
    return value === 'XXXX' ? t('figures.yearUnknown') : value;
  };
}

/** The most frequent `most` options, in the order they had. */
export function findFrequent<T extends { readonly count: number }>(options: readonly T[], most: number): readonly T[] {
  if (options.length <= most) return options;
  const frequent = new Set(options.toSorted((a, b) => b.count - a.count).slice(0, most));
  return options.filter((option) => frequent.has(option));
}

/** What the pages of the ledger call a value, where they have no word of their own for it. */
export function findFacetLabel(row: LedgerFacts, name: FacetName, value: string): Words | undefined {
  if (name === 'unit') return row.unit;
  if (name === 'attribution') return row.attribution;
  return name === 'document' ? row.documents.find(({ slug }) => slug === value)?.title : undefined;
}
