import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import { createTranslator } from '../../../i18n/create-translator.ts';
import { locales, toLocaleParam } from '../../../i18n/locales.ts';
import { getIndexedCorpus } from '../../../site/indexed-corpus.ts';
import { createLedger } from '../../../site/ledger.ts';
import { toHref } from '../../../site/to-href.ts';
import { createFacetNames } from '../../../views/ledger-facets.ts';
import { toLedgerIndex } from '../../../views/ledger-index.ts';
import { toLedgerPath } from '../../../views/ledger-pages.ts';
import type { ListIndex } from '../../../views/list-index.ts';

interface Props {
  index: ListIndex;
}

/** None where the ledger is one page: that has all it needs. */
export async function getStaticPaths() {
  const corpus = await getIndexedCorpus();
  return locales.flatMap((locale) => {
    const { groups, pages } = createLedger(corpus, locale);
    if (pages.length === 1) return [];
    const nameFacet = createFacetNames(createTranslator(locale), (id) => corpus.names.label(id, locale));
    const toPage = (page: number) => toHref(settings.base, locale, toLedgerPath(page));
    const index = toLedgerIndex(groups, pages, nameFacet, locale, toPage);
    return [{ params: { locale: toLocaleParam(locale) }, props: { index } }];
  });
}

/** What the filters and orders of the ledger work on; loaded when a reader first reaches for one. */
export function GET({ props }: APIContext<Props>): Response {
  return Response.json(props.index);
}
