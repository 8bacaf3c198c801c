import { createRequire } from 'node:module';
import { listKeptPlaces } from '../../src/cache/list-kept-places.ts';
import { loadKeptLexicon } from '../../src/cache/load-kept-lexicon.ts';
import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { listLanguages } from '../../src/data/list-languages.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { LanguageReader } from '../../src/pipeline/create-language-reader.ts';
import { createLanguageReaders } from '../../src/pipeline/create-language-readers.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { findReader } from './find-reader.ts';

/** The languages a text may turn out to be in, whether or not there is data for them. */
const detectable = 'ar bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro ru sk sl sv uk zh'.split(' ');

/** The detector is slow to load, and not needed where the language is given. */
const load = createRequire(import.meta.url);
type Detection = typeof import('../../src/pipeline/language/detect-language.ts');

/** The readers of the languages that Concordance has data for, with a project's own glossary. */
export function createProjectReaders(entities: readonly Entity[]): (lang: string) => LanguageReader {
  return createLanguageReaders({
    loadLexicon: loadKeptLexicon,
    entities,
    places: createPlaceNames(listKeptPlaces()),
  });
}

/** The pipeline with the data that Concordance ships and a project's own glossary. */
export function createProjectPipeline(
  entities: readonly Entity[],
  findLanguageReader = createProjectReaders(entities),
): Pipeline {
  return createPipeline({
    languages: listLanguages(),
    findLanguageReader,
    findReader,
    detectLanguage: (plain) => {
      const { createLanguageDetector } = load('../../src/pipeline/language/detect-language.ts') as Detection;
      return createLanguageDetector(detectable)(plain);
    },
  });
}
