import { onceFor } from '../cache/once-for.ts';
import type { FigureRecord } from '../index/collect-figures.ts';
import { type FindTranslation, indexTranslations } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Figure } from '../model/figure.ts';
import type { Corpus } from './corpus.ts';
import { toHash } from './page-keys.ts';
import { siteLocales } from './site-locales.ts';

/**
 * Digests of what pages of other figures show of a figure in any language, which is its row in the ledger without the
 * sentence: its value, its words as document and translations say them, and its document's title. They are made document by
 * document, since what is known of the translations of a document is not held for long.
 */
const createFigureDigests = onceFor(({ briefings, translations }: Corpus): ReadonlyMap<Figure, string> => {
  const find = indexTranslations(translations);
  return new Map(briefings.flatMap((briefing) => [...digestFigures(briefing, find)]));
});

/** A function to the digest of a figure that several documents may have: its row names all of them. */
export function createRecordDigest(corpus: Corpus): (record: FigureRecord) => string {
  // While content is edited nothing is kept.
  if (import.meta.env.DEV) return () => '';
  const digests = createFigureDigests(corpus);
  return ({ id, places }) => [id, ...places.map(({ figure }) => digests.get(figure))].join();
}

function* digestFigures(briefing: Briefing, find: FindTranslation): Generator<[Figure, string]> {
  const { slug, lang, title, figures } = briefing;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const segments = new Map(briefing.segments.map((segment) => [segment.id, segment]));
  const document = JSON.stringify([slug, lang, title]);
  const toTranslations = (id: Figure['segment']) => {
    const segment = segments.get(id);
    return siteLocales.map((locale) => segment && find(briefing, segment, locale));
  };
  for (const figure of figures) {
    const ends = figure.kind === 'change' ? [figure.from, figure.to].flatMap((id) => byId.get(id) ?? []) : [];
    const shown = [figure, ...ends];
    const words = shown.map(({ segment }) => toTranslations(segment));
    yield [figure, toHash(`${document}${JSON.stringify(shown, withoutPlace)}${JSON.stringify(words)}`).slice(0, 22)];
  }
}

/** Where words stand in the document moves with what stands before them, and is not shown. */
function withoutPlace(name: string, value: unknown): unknown {
  return name === 'start' || name === 'end' ? undefined : value;
}
