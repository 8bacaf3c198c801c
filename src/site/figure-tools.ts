import type { Locale } from '../i18n/locales.ts';
import { createSameQuantityFinder } from '../index/find-same-quantity.ts';
import { createSeriesFinder } from '../index/find-series.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { FigureViewTools } from '../views/figure.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { createLedgerRows } from '../views/ledger-row.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';

/** What the figure pages of one language share. */
export function createFigureTools({ figures, translations }: IndexedCorpus, locale: Locale): FigureViewTools {
  const format = createFigureFormatter(locale);
  const find = indexTranslations(translations);
  return {
    locale,
    format,
    find,
    toRow: createLedgerRows(locale, format, find),
    findSame: createSameQuantityFinder(figures),
    findSeries: createSeriesFinder(figures),
  };
}
