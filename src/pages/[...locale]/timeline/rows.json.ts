import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import { type Locale, toLocaleParam } from '../../../i18n/locales.ts';
import { getIndexedCorpus, type IndexedCorpus } from '../../../site/indexed-corpus.ts';
import { siteLocales } from '../../../site/site-locales.ts';
import { createTimeline } from '../../../site/timeline.ts';
import { toHref } from '../../../site/to-href.ts';
import { toTimelineIndex } from '../../../views/timeline-index.ts';

interface Props {
  locale: Locale;
  corpus: IndexedCorpus;
}

/** None where the timeline is one page: that has all it needs. */
export async function getStaticPaths() {
  const corpus = await getIndexedCorpus();
  return siteLocales.flatMap((locale) => {
    if (createTimeline(corpus, locale).parts.length === 1) return [];
    return [{ params: { locale: toLocaleParam(locale) }, props: { locale, corpus } }];
  });
}

/** What the filters of the timeline work on; loaded when a reader first reaches for one. */
export function GET({ props: { locale, corpus } }: APIContext<Props>): Response {
  const label = (id: string) => corpus.names.label(id, locale);
  const toLink = (path: string) => toHref(settings.base, locale, path);
  return Response.json(toTimelineIndex(createTimeline(corpus, locale).toRows(), label, locale, toLink));
}
