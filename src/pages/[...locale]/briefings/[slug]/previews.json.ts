import type { APIContext } from 'astro';
import { toLocaleParam } from '../../../../i18n/locales.ts';
import { getCorpus } from '../../../../site/corpus.ts';
import { createPageKeys, toPageKey } from '../../../../site/page-keys.ts';
import { createReaders } from '../../../../site/reader.ts';
import { siteLocales } from '../../../../site/site-locales.ts';
import { type Previews, toPreviews } from '../../../../views/previews.ts';

interface Props {
  toFile: () => Previews;
}

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const toReader = createReaders(corpus);
  const keys = createPageKeys(corpus);
  const glossary = new Map<string, (typeof corpus.entities)[number]>(
    corpus.entities.map((entity) => [entity.id, entity]),
  );
  return corpus.briefings.flatMap((briefing) =>
    siteLocales.map((locale) => ({
      params: { locale: toLocaleParam(locale), slug: briefing.slug },
      props: { toFile: () => toPreviews(briefing, { ...toReader(locale), glossary }) },
      ...toPageKey(keys.documents([briefing]), keys.glossary),
    })),
  );
}

/** What the links of a document's text show before they are followed; loaded when a reader first asks for one. */
export function GET({ props }: APIContext<Props>): Response {
  return Response.json(props.toFile());
}
