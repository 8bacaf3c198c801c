import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import { createTranslator } from '../../../../i18n/create-translator.ts';
import { toLocaleParam } from '../../../../i18n/locales.ts';
import type { Briefing } from '../../../../model/briefing.ts';
import { getCorpus } from '../../../../site/corpus.ts';
import { createPageKeys, toPageKey } from '../../../../site/page-keys.ts';
import { createReaders } from '../../../../site/reader.ts';
import { siteLocales } from '../../../../site/site-locales.ts';
import type { Reader } from '../../../../views/briefing-page.ts';
import { toBriefingMarkdown } from '../../../../views/markdown/to-briefing-markdown.ts';

interface Props {
  briefing: Briefing;
  reader: Reader;
}

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const toReader = createReaders(corpus);
  const { documents, names } = createPageKeys(corpus);
  return corpus.briefings.flatMap((briefing) =>
    siteLocales.map((locale) => ({
      params: { locale: toLocaleParam(locale), slug: briefing.slug },
      props: { briefing, reader: toReader(locale) },
      ...toPageKey(documents([briefing]), names),
    })),
  );
}

/** The page of a briefing as Markdown, for language models and for notes. */
export function GET({ props: { briefing, reader } }: APIContext<Props>): Response {
  const text = toBriefingMarkdown(briefing, reader, settings, createTranslator(reader.locale));
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
