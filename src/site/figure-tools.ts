import { once, onceFor, onceForEach } from '../cache/once-for.ts';
import type { Locale } from '../i18n/locales.ts';
import { createSameQuantityFinder } from '../index/find-same-quantity.ts';
import { createSeriesFinder } from '../index/find-series.ts';
import { indexTranslations } from '../index/index-translations.ts';
import { createHold } from '../kept/create-hold.ts';
import type { FigureViewTools } from '../views/figure.ts';
import { createFigureFormatter } from '../views/format-figure.ts';
import { createLedgerRows, type LedgerRow } from '../views/ledger-row.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { type KeptRows, keepRows } from './keep-rows.ts';

type Finders = Pick<FigureViewTools, 'findSame' | 'findSeries'>;

/** The pages of one figure in all languages follow one another. */
const heldLike = 4;

/** What finds figures like another one, made when it is first asked: it looks at every figure of the corpus. */
const toFinders = onceFor(({ figures }: IndexedCorpus): Finders => {
  const same = once(() => createSameQuantityFinder(figures));
  const series = once(() => createSeriesFinder(figures));
  const holdSame = createHold<ReturnType<Finders['findSame']>>(heldLike);
  const holdSeries = createHold<ReturnType<Finders['findSeries']>>(heldLike);
  return {
    findSame: (record) => holdSame(record.id, () => same()(record)),
    findSeries: (record) => holdSeries(record.id, () => series()(record)),
  };
});

const toTranslations = onceFor(({ translations }: IndexedCorpus) =>
  Map.groupBy(translations, ({ briefing }) => briefing),
);

const keptRows: Readonly<Record<Locale, KeptRows>> = { en: new WeakMap(), it: new WeakMap(), ro: new WeakMap() };

/** Of a corpus that has more, those that a page shows mostly stand near each other in the ledger. */
const heldRows = 8_000;

/** While content is edited a row is kept for the next edit; a build, whose documents stay, holds no more than some of them. */
function holdRows(toRow: FigureViewTools['toRow'], locale: Locale, corpus: IndexedCorpus): FigureViewTools['toRow'] {
  if (import.meta.env.DEV) return keepRows(toRow, keptRows[locale], toTranslations(corpus));
  const hold = createHold<LedgerRow>(heldRows);
  return (record) => hold(record.id, () => toRow(record));
}

/** What the figure pages of one language share. */
export const createFigureTools = onceForEach((corpus: IndexedCorpus, locale: Locale): FigureViewTools => {
  const format = createFigureFormatter(locale);
  const find = indexTranslations(corpus.translations);
  return {
    locale,
    format,
    find,
    toRow: holdRows(createLedgerRows(locale, format, find), locale, corpus),
    ...toFinders(corpus),
  };
});
