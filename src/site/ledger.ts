import { once, onceForEach } from '../cache/once-for.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FigureRecord } from '../index/collect-figures.ts';
import { toLazy } from '../kept/lazy.ts';
import type { FigureId } from '../model/figure.ts';
import { groupRecords, type LedgerGroup } from '../views/ledger.ts';
import { type LedgerPage, toLedgerPages } from '../views/ledger-pages.ts';
import { type LedgerTally, tallyLedger } from '../views/ledger-tally.ts';
import type { LikePart } from '../views/like-figures.ts';
import { createFigureTools } from './figure-tools.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { createLikeness } from './likeness.ts';

/** The ledger in one language. The rows that it shows are made each time they are asked for. */
export interface Ledger {
  /** What all rows can be found and ordered by. */
  readonly tally: () => LedgerTally;
  readonly pages: readonly LedgerPage[];
  /** The part of a figure's page that has the figures like it. */
  readonly likePart: (id: FigureId) => LikePart | undefined;
}

/** The ledger of a corpus, made once in each language. */
export const createLedger = onceForEach((corpus: IndexedCorpus, locale: Locale): Ledger => {
  const tools = createFigureTools(corpus, locale);
  const likeness = createLikeness(corpus);
  const groups = groupRecords(corpus.figures, tools.toRow);
  const byId = new Map(corpus.figures.map((record) => [record.id, record]));
  const withRows = ({ rows, ...group }: LedgerGroup<FigureRecord>): LedgerGroup =>
    toLazy<LedgerGroup, 'rows'>(group, ['rows'], () => ({ rows: rows.map(tools.toRow) }));
  const parts = toLedgerPages(groups);
  return {
    tally: once(() => tallyLedger(groups.values().map(({ rows }) => rows.values().map(tools.toRow)))),
    pages: parts.map((page) => ({ ...page, groups: page.groups.map(withRows) })),
    likePart: (id) => {
      const record = byId.get(id);
      return record && likeness(record).part;
    },
  };
});
