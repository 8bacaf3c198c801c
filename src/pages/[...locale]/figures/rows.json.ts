import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import { createTranslator } from '../../../i18n/create-translator.ts';
import { type Locale, toLocaleParam } from '../../../i18n/locales.ts';
import { getIndexedCorpus, type IndexedCorpus } from '../../../site/indexed-corpus.ts';
import { createLedger } from '../../../site/ledger.ts';
import { siteLocales } from '../../../site/site-locales.ts';
import { toHref } from '../../../site/to-href.ts';
import { createFacetNames } from '../../../views/ledger-facets.ts';
import { toLedgerIndex } from '../../../views/ledger-index.ts';
import { toLedgerPath } from '../../../views/ledger-pages.ts';

interface Props {
  locale: Locale;
  corpus: IndexedCorpus;
}

/** None where the ledger is one page: that has all it needs. */
export async function getStaticPaths() {
  const corpus = await getIndexedCorpus();
  return siteLocales.flatMap((locale) => {
    if (createLedger(corpus, locale).pages.length === 1) return [];
    return [{ params: { locale: toLocaleParam(locale) }, props: { locale, corpus } }];
  });
}

/** What the filters and orders of the ledger work on; loaded when a reader first reaches for one. */
export function GET({ props: { locale, corpus } }: APIContext<Props>): Response {
  const { tally, pages } = createLedger(corpus, locale);
  const nameFacet = createFacetNames(createTranslator(locale), (id) => corpus.names.label(id, locale));
  const toPage = (page: number) => toHref(settings.base, locale, toLedgerPath(page));
  return Response.json(toLedgerIndex(tally(), pages, nameFacet, locale, toPage));
}
