import type { APIContext } from 'astro';
import { locales, toLocaleParam } from '../../../../i18n/locales.ts';
import { getCorpus } from '../../../../site/corpus.ts';
import { createReaders } from '../../../../site/reader.ts';
import { type Previews, toPreviews } from '../../../../views/previews.ts';

interface Props {
  toFile: () => Previews;
}

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const toReader = createReaders(corpus);
  const glossary = new Map<string, (typeof corpus.entities)[number]>(
    corpus.entities.map((entity) => [entity.id, entity]),
  );
  return corpus.briefings.flatMap((briefing) =>
    locales.map((locale) => ({
      params: { locale: toLocaleParam(locale), slug: briefing.slug },
      props: { toFile: () => toPreviews(briefing, { ...toReader(locale), glossary }) },
    })),
  );
}

/** What the links of a document's text show before they are followed; loaded when a reader first asks for one. */
export function GET({ props }: APIContext<Props>): Response {
  return Response.json(props.toFile());
}
