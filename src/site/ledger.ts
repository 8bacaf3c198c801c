import { onceForEach } from '../cache/once-for.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FigureId } from '../model/figure.ts';
import { type LedgerGroup, toLedger } from '../views/ledger.ts';
import { type LedgerPage, toLedgerPages } from '../views/ledger-pages.ts';
import { findLikePart } from '../views/like-figures.ts';
import { createFigureTools } from './figure-tools.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';

/** The ledger in one language, whole and in its pages. */
export interface Ledger {
  readonly groups: readonly LedgerGroup[];
  readonly pages: readonly LedgerPage[];
  /** The part of a figure's page that has the figures like it. */
  readonly likePart: (id: FigureId) => 'same' | 'series' | undefined;
}

/** The ledger of a corpus, made once in each language. */
export const createLedger = onceForEach((corpus: IndexedCorpus, locale: Locale): Ledger => {
  const tools = createFigureTools(corpus, locale);
  const groups = toLedger(corpus.figures, tools.toRow);
  const byId = new Map(corpus.figures.map((record) => [record.id, record]));
  return {
    groups,
    pages: toLedgerPages(groups),
    likePart: (id) => {
      const record = byId.get(id);
      return record && findLikePart(record, tools);
    },
  };
});
