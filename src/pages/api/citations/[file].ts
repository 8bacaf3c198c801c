import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import { createTranslator } from '../../../i18n/create-translator.ts';
import { defaultLocale } from '../../../i18n/locales.ts';
import type { Briefing } from '../../../model/briefing.ts';
import { getCorpus } from '../../../site/corpus.ts';
import { createPageKeys, toPageKey } from '../../../site/page-keys.ts';
import { createReaders } from '../../../site/reader.ts';
import type { Reader } from '../../../views/briefing-page.ts';
import { toBriefingWorks } from '../../../views/citation/to-briefing-citations.ts';
import {
  type CitationFormat,
  citationEndings,
  citationFormats,
  toCitationFile,
} from '../../../views/citation/to-citation-file.ts';
import { findStates } from '../../../views/count-states.ts';
import { toReadings } from '../../../views/reading-text.ts';

interface Props {
  briefing: Briefing;
  reader: Reader;
  format: CitationFormat;
}

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const reader = createReaders(corpus)(defaultLocale);
  const { documents } = createPageKeys(corpus);
  return corpus.briefings.flatMap((briefing) =>
    citationEndings.map((format) => ({
      params: { file: `${briefing.slug}.${format}` },
      props: { briefing, reader, format },
      ...toPageKey(documents([briefing])),
    })),
  );
}

/** A briefing and its document for a reference manager. */
export function GET({ props: { briefing, reader, format } }: APIContext<Props>): Response {
  const { locale, find } = reader;
  const states = findStates(briefing, locale, toReadings(briefing, locale, find));
  const works = toBriefingWorks(briefing, states, settings, locale, createTranslator(locale));
  const body = toCitationFile(format, [works.briefing, works.original]);
  return new Response(body, { headers: { 'content-type': citationFormats[format].mediaType } });
}
