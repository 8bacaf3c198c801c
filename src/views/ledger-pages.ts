import type { Translate } from '../i18n/create-translator.ts';
import type { LedgerGroup } from './ledger.ts';
import type { LedgerRow } from './ledger-row.ts';
import { toPagePath } from './pages.ts';

/** A part of the ledger; a group that goes on has the same id on each of its pages. */
export interface LedgerPage<R = LedgerRow> {
  /** From 1. */
  readonly page: number;
  readonly groups: readonly LedgerGroup<R>[];
  /** The places of its first and last row among all, from 1. */
  readonly from: number;
  readonly to: number;
}

/** Up to so many rows the ledger is one page, which a browser can search and a printer prints whole. */
const mostWhole = 200;
const perPage = 100;

/** The ledger in pages of equal length, in its own order; one page where it is short. */
export function toLedgerPages<R>(groups: readonly LedgerGroup<R>[]): LedgerPage<R>[] {
  const all = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  const length = all.length <= mostWhole ? mostWhole : perPage;
  const count = Math.max(1, Math.ceil(all.length / length));
  return Array.from({ length: count }, (_, index) => {
    const part = all.slice(index * length, (index + 1) * length);
    const byGroup = Map.groupBy(part, ({ group }) => group);
    return {
      page: index + 1,
      groups: [...byGroup].map(([group, rows]) => ({ ...group, rows: rows.map(({ row }) => row) })),
      from: index * length + 1,
      to: index * length + part.length,
    };
  });
}

/** The path of a page of the ledger, counted from 1. */
export function toLedgerPath(page: number): string {
  return toPagePath('figures/', page);
}

interface GroupLink {
  readonly label: string;
  readonly href: string;
}

/** A link to each kind and unit, where it begins; `toLink` gives the address of a page. */
export function toLedgerRail(
  pages: readonly LedgerPage[],
  current: number,
  t: Translate,
  toLink: (page: number) => string,
): GroupLink[] {
  const begun = new Set<string>();
  return pages.flatMap(({ page, groups }) =>
    groups.flatMap(({ id, kind, unit }) => {
      if (begun.has(id)) return [];
      begun.add(id);
      const label = t(`figures.kind_${kind}`) + (unit ? `, ${unit.text}` : '');
      return [{ label, href: `${page === current ? '' : toLink(page)}#${id}` }];
    }),
  );
}
