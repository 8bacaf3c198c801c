import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { listLanguages, loadLexicon } from '../../src/data/load-lexicon.ts';
import type { Entity } from '../../src/model/entity.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline/create-pipeline.ts';

/** The pipeline with the data that Concordance ships and a project's own glossary. */
export function createProjectPipeline(entities: readonly Entity[]): Pipeline {
  return createPipeline({ languages: listLanguages(), loadLexicon, entities, places: createPlaceNames() });
}
