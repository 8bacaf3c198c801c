import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import { locales, toLocaleParam } from '../../../i18n/locales.ts';
import { getIndexedCorpus } from '../../../site/indexed-corpus.ts';
import { createTimeline } from '../../../site/timeline.ts';
import { toHref } from '../../../site/to-href.ts';
import type { ListIndex } from '../../../views/list-index.ts';
import { toTimelineIndex } from '../../../views/timeline-index.ts';

interface Props {
  index: ListIndex;
}

/** None where the timeline is one page: that has all it needs. */
export async function getStaticPaths() {
  const corpus = await getIndexedCorpus();
  return locales.flatMap((locale) => {
    const { parts } = createTimeline(corpus, locale);
    if (parts.length === 1) return [];
    const label = (id: string) => corpus.names.label(id, locale);
    const index = toTimelineIndex(parts, label, locale, (path) => toHref(settings.base, locale, path));
    return [{ params: { locale: toLocaleParam(locale) }, props: { index } }];
  });
}

/** What the filters of the timeline work on; loaded when a reader first reaches for one. */
export function GET({ props }: APIContext<Props>): Response {
  return Response.json(props.index);
}
