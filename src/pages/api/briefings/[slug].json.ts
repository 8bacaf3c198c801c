import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import type { Briefing } from '../../../model/briefing.ts';
import type { Translation } from '../../../model/translation.ts';
import { getCorpus } from '../../../site/corpus.ts';
import { createPageKeys, toPageKey } from '../../../site/page-keys.ts';
import { toBriefingFile } from '../../../views/api-briefing.ts';

interface Props {
  briefing: Briefing;
  translations: Translation[];
}

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const { documents } = createPageKeys(corpus);
  const translations = Map.groupBy(corpus.translations, ({ briefing }) => briefing);
  return corpus.briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { briefing, translations: translations.get(briefing.slug) ?? [] },
    ...toPageKey(documents([briefing])),
  }));
}

/** One document as JSON; src/model/api.ts has the shape. */
export function GET({ props }: APIContext<Props>): Response {
  return Response.json(toBriefingFile(props.briefing, props.translations, settings));
}
