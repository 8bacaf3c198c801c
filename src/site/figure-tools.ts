import { onceFor, onceForEach } from '../cache/once-for.ts';
import type { Locale } from '../i18n/locales.ts';
import { createSameQuantityFinder } from '../index/find-same-quantity.ts';
import { createSeriesFinder } from '../index/find-series.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { FigureViewTools } from '../views/figure.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { createLedgerRows } from '../views/ledger-row.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { type KeptRows, keepRows } from './keep-rows.ts';

type Finders = Pick<FigureViewTools, 'findSame' | 'findSeries'>;

/** What finds figures like another one, made when it is first asked: it looks at every figure of the corpus. */
const toFinders = onceFor(({ figures }: IndexedCorpus): Finders => {
  let [same, series]: [Finders['findSame']?, Finders['findSeries']?] = [];
  return {
    findSame: (record) => {
      same ??= createSameQuantityFinder(figures);
      return same(record);
    },
    findSeries: (record) => {
      series ??= createSeriesFinder(figures);
      return series(record);
    },
  };
});

const toTranslations = onceFor(({ translations }: IndexedCorpus) =>
  Map.groupBy(translations, ({ briefing }) => briefing),
);

const keptRows: Readonly<Record<Locale, KeptRows>> = { en: new WeakMap(), it: new WeakMap(), ro: new WeakMap() };

/** What the figure pages of one language share. */
export const createFigureTools = onceForEach((corpus: IndexedCorpus, locale: Locale): FigureViewTools => {
  const format = createFigureFormatter(locale);
  const find = indexTranslations(corpus.translations);
  return {
    locale,
    format,
    find,
    toRow: keepRows(createLedgerRows(locale, format, find), keptRows[locale], toTranslations(corpus)),
    ...toFinders(corpus),
  };
});
