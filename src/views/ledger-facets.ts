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

/** What of a row it can be found and ordered by: a fourth of it in memory. */
export type LedgerFacts = Pick<
  LedgerRow,
  'kind' | 'unit' | 'entities' | 'years' | 'documents' | 'attribution' | 'modality' | 'hedge' | 'order'
>;

/** That alone, where rows would fill the memory. */
export function toLedgerFacts(row: LedgerRow): LedgerFacts {
  const { kind, unit, entities, years, documents, attribution, modality, hedge, order } = row;
  return {
    ...{ kind, entities, years, documents, modality, order },
    ...(unit && { unit }),
    ...(attribution && { attribution }),
    ...(hedge && { hedge }),
  };
}

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

/** For each facet its values with the number of rows, in the order in which the rows have them, years in order. */
export function toFacets(rows: readonly LedgerFacts[]): Readonly<Record<FacetName, readonly FacetOption[]>> {
  const toOptions = (name: FacetName) => countOptions(rows, name);
  return {
    kind: toOptions('kind'),
    unit: toOptions('unit'),
    entity: toOptions('entity'),
    period: [...toOptions('period')].sort((a, b) => (a.value < b.value ? -1 : 1)),
    document: toOptions('document'),
    attribution: toOptions('attribution'),
    modality: toOptions('modality'),
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

function countOptions(rows: readonly LedgerFacts[], name: FacetName): FacetOption[] {
  const options = new Map<string, FacetOption>();
  for (const row of rows) {
    for (const value of toFacetValues(row)[name]) {
      const label = findLabel(row, name, value);
      options.set(value, { value, count: (options.get(value)?.count ?? 0) + 1, ...(label && { label }) });
    }
  }
  return [...options.values()];
}

function findLabel(row: LedgerFacts, name: FacetName, value: string): Words | undefined {
  if (name === 'unit') return row.unit;
  if (name === 'attribution') return row.attribution;
  return name === 'document' ? row.documents.find(({ slug }) => slug === value)?.title : undefined;
}
