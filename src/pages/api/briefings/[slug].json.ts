import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import type { Briefing } from '../../../model/briefing.ts';
import type { Translation } from '../../../model/translation.ts';
import { getCorpus } from '../../../site/corpus.ts';
import { toBriefingFile } from '../../../views/api-briefing.ts';

interface Props {
  briefing: Briefing;
  translations: Translation[];
}

export async function getStaticPaths() {
  const { briefings, translations } = await getCorpus();
  return briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { briefing, translations: translations.filter((translation) => translation.briefing === briefing.slug) },
  }));
}

/** One document as JSON; src/model/api.ts has the shape. */
export function GET({ props }: APIContext<Props>): Response {
  return Response.json(toBriefingFile(props.briefing, props.translations, settings));
}
