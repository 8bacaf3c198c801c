import settings from 'virtual:concordance/settings';
import { createTranslator } from '../i18n/create-translator.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { collectEntities } from '../index/collect-entities.ts';
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
import { createPageKeys, toPageKey } from './page-keys.ts';
import { readSource } from './read-source.ts';
import { createReaders } from './reader.ts';

/** A path for each document, with what its evidence pack is made of, gathered when it is asked for. */
export async function getEvidencePaths() {
  const corpus = await getIndexedCorpus();
  const { entities, names } = corpus;
  const keys = createPageKeys(corpus);
  const { find } = createReaders(corpus)(defaultLocale);
  const t = createTranslator(defaultLocale);
  const translations = Map.groupBy(corpus.translations, ({ briefing }) => briefing);
  const toEvidence = (briefing: Briefing): Evidence => {
    const { slug, mentions, figures } = briefing;
    const named = new Set([...mentions.map(({ entity }) => entity), ...figures.flatMap((figure) => figure.entities)]);
    const states = findStates(briefing, defaultLocale, toReadings(briefing, defaultLocale, find));
    const source = readSource(briefing);
    const records = collectFigures([briefing]);
    // What other documents name belongs to their packs: each would else grow with the whole site.
    const uses = collectEntities([briefing], records);
    const known = entities.filter(({ id }) => named.has(id));
    return {
      title: findTitle(briefing, defaultLocale).text,
      file: toBriefingFile(briefing, translations.get(slug) ?? [], settings),
      figuresCsv: toFiguresCsv(toFiguresFile(records, settings)),
      entities: toEntitiesFile(settings.title, known, uses, names, settings),
      citations: toBriefingCitations(briefing, states, settings, defaultLocale, t),
      ...(source && { source: { bytes: source.bytes, annotations: toAnnotations(briefing, source.text, settings) } }),
    };
  };
  return corpus.briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { toEvidence: () => toEvidence(briefing) },
    ...toPageKey(keys.documents([briefing]), keys.glossary),
  }));
}
