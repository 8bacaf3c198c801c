import settings from 'virtual:concordance/settings';
import { createTranslator } from '../i18n/create-translator.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { collectFigures } from '../index/collect-figures.ts';
import type { Briefing } from '../model/briefing.ts';
import { toAnnotations } from '../views/annotations/to-annotations.ts';
import { toBriefingFile } from '../views/api-briefing.ts';
import { toEntitiesFile } from '../views/api-entities.ts';
import { toFiguresFile } from '../views/api-figures.ts';
import { toBriefingCitations } from '../views/citation/to-briefing-citations.ts';
import { findStates } from '../views/count-states.ts';
import { toFiguresCsv } from '../views/figures-csv.ts';
import { findTitle } from '../views/find-title.ts';
import type { Evidence } from '../views/pack/to-pack-files.ts';
import { toReadings } from '../views/reading-text.ts';
import { getIndexedCorpus } from './indexed-corpus.ts';
import { readSource } from './read-source.ts';
import { createReaders } from './reader.ts';

/** A path for each document, with what its evidence pack is made of, gathered when it is asked for. */
export async function getEvidencePaths(): Promise<
  { params: { slug: string }; props: { toEvidence: () => Evidence } }[]
> {
  const corpus = await getIndexedCorpus();
  const { entities, uses, names } = corpus;
  const glossary = toEntitiesFile(settings.title, entities, uses, names, settings);
  const { find } = createReaders(corpus)(defaultLocale);
  const t = createTranslator(defaultLocale);
  const translations = Map.groupBy(corpus.translations, ({ briefing }) => briefing);
  const toEvidence = (briefing: Briefing): Evidence => {
    const { slug, mentions, figures } = briefing;
    const named = new Set([...mentions.map(({ entity }) => entity), ...figures.flatMap((figure) => figure.entities)]);
    const states = findStates(briefing, defaultLocale, toReadings(briefing, defaultLocale, find));
    const source = readSource(briefing);
    return {
      title: findTitle(briefing, defaultLocale).text,
      file: toBriefingFile(briefing, translations.get(slug) ?? [], settings),
      figuresCsv: toFiguresCsv(toFiguresFile(collectFigures([briefing]), settings)),
      entities: { ...glossary, entities: glossary.entities.filter(({ id }) => named.has(id)) },
      citations: toBriefingCitations(briefing, states, settings, defaultLocale, t),
      ...(source && { source: { bytes: source.bytes, annotations: toAnnotations(briefing, source.text, settings) } }),
    };
  };
  return corpus.briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { toEvidence: () => toEvidence(briefing) },
  }));
}
