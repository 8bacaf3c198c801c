import settings from 'virtual:concordance/settings';
import { collectFigures } from '../index/collect-figures.ts';
import { toAnnotations } from '../views/annotations/to-annotations.ts';
import { toBriefingFile } from '../views/api-briefing.ts';
import { toEntitiesFile } from '../views/api-entities.ts';
import { toFiguresFile } from '../views/api-figures.ts';
import { toFiguresCsv } from '../views/figures-csv.ts';
import { toFiguresCsvw } from '../views/figures-csvw.ts';
import type { ExampleName, ExampleParts } from '../views/open-data.ts';
import { toJsonFeed } from '../views/to-feed.ts';
import { getChanges } from './changes.ts';
import { getFeed } from './feed.ts';
import { getIndexedCorpus } from './indexed-corpus.ts';
import { readSource } from './read-source.ts';

/** One line of each kind of file, from what the site has now; those of which it has none are left out. */
export async function getExamples(): Promise<Readonly<Partial<Record<ExampleName, string>>>> {
  const corpus = await getIndexedCorpus();
  const [{ head, items }, records] = await Promise.all([getFeed(), getChanges()]);
  const briefing = corpus.briefings.find(({ figures }) => figures.length > 0);
  const figures = toFiguresFile(collectFigures(briefing ? [briefing] : []), settings);
  const source = briefing && readSource(briefing);
  const translations = corpus.translations.filter((one) => one.briefing === briefing?.slug);
  const glossary = toEntitiesFile(settings.title, corpus.entities.slice(0, 1), corpus.uses, corpus.names, settings);
  const parts: Partial<Record<ExampleName, unknown>> = {
    figure: figures.figures[0],
    column: toFiguresCsvw(settings).tableSchema.columns[0],
    sentence: briefing && toBriefingFile(briefing, translations, settings).segments[0],
    annotation: source && briefing && toAnnotations(briefing, source.text, settings).items[0],
    concept: glossary.entities[0],
    feedItem: toJsonFeed(head, items.slice(0, 1)).items[0],
    change: records.flatMap(({ changed, added }) => [...changed, ...added])[0],
  };
  const lines = Object.entries(parts).flatMap(([name, part]) => (part ? [[name, JSON.stringify(part)]] : []));
  const [, row] = toFiguresCsv(figures).split('\r\n');
  return { ...Object.fromEntries(lines), ...(row && { row }) };
}

/** A document that is shown whole, with an entry that it names and a figure of it; none where all are withheld in part. */
export async function getExampleParts(): Promise<ExampleParts> {
  const { briefings, entities } = await getIndexedCorpus();
  const briefing = briefings.find(({ figures, limits }) => figures.length > 0 && !limits);
  if (!briefing) return {};
  const named = briefing.mentions.find(({ entity }) => entities.some(({ id }) => id === entity))?.entity;
  const figure = briefing.figures[0]?.id;
  return { document: briefing.slug, ...(named && { entity: named }), ...(figure && { figure }) };
}
