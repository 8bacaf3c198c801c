import { onceFor } from '../cache/once-for.ts';
import { createPlaceNames } from '../data/cldr/places.ts';
import { collectEntities, type EntityUse } from '../index/collect-entities.ts';
import { collectFigures, type FigureRecord } from '../index/collect-figures.ts';
import type { EntityId } from '../model/entity-id.ts';
import { createGlossaryNames, type GlossaryNames } from '../views/glossary-names.ts';
import { type Corpus, getCorpus } from './corpus.ts';

/** The corpus with what is counted over all of its documents. */
export interface IndexedCorpus extends Corpus {
  readonly figures: readonly FigureRecord[];
  readonly uses: ReadonlyMap<EntityId, EntityUse>;
  readonly names: GlossaryNames;
}

/** The languages that have data. They are listed when the site is bundled: the folder is not beside the bundle. */
const languages = Object.keys(import.meta.glob('/src/data/languages/*/names.yml', { query: '?raw' }))
  .map((path) => path.split('/').at(-2) ?? '')
  .sort();

/** Reads the content and indexes it. Pages call it in `getStaticPaths`; the index is made once for a corpus. */
export async function getIndexedCorpus(): Promise<IndexedCorpus> {
  return indexOnce(await getCorpus());
}

const indexOnce = onceFor((corpus: Corpus): IndexedCorpus => {
  const figures = collectFigures(corpus.briefings);
  return {
    ...corpus,
    figures,
    uses: collectEntities(corpus.briefings, figures),
    names: createGlossaryNames(corpus.entities, createPlaceNames(), languages),
  };
});
