import type { APIContext } from 'astro';
import type { Briefing } from '../../../../model/briefing.ts';
import { getCorpus } from '../../../../site/corpus.ts';
import { createPageKeys, toPageKey } from '../../../../site/page-keys.ts';
import { createReaders } from '../../../../site/reader.ts';
import { listPictureLocales, makeBriefingCard, toPictureResponse } from '../../../../site/social-cards.ts';
import type { Reader } from '../../../../views/briefing-page.ts';

interface Props {
  briefing: Briefing;
  reader: Reader;
}

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const toReader = createReaders(corpus);
  const { documents, names } = createPageKeys(corpus);
  return corpus.briefings.flatMap((briefing) =>
    listPictureLocales().map(({ locale, param }) => ({
      params: { locale: param, slug: briefing.slug },
      props: { briefing, reader: toReader(locale) },
      ...toPageKey(documents([briefing]), names),
    })),
  );
}

/** The picture that other sites show with a link to a briefing. */
export function GET({ props: { briefing, reader } }: APIContext<Props>): Response {
  const card = makeBriefingCard(briefing, reader);
  return toPictureResponse(`briefings/${briefing.slug}/card.png`, reader.locale, card);
}
