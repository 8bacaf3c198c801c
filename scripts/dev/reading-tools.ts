import { toCodeDigest, toTranslationDigest } from '../ingest/code-digest.ts';
import { createProjectPairReader } from '../ingest/project-pair-reader.ts';
import { createProjectPipeline, createProjectReaders } from '../ingest/project-pipeline.ts';
import { readGlossary } from '../ingest/read-glossary.ts';
import { toTranslationVersion, toVersion } from '../ingest/version.ts';

/** What documents and translations are read with, as long as the glossary says the same. */
export type ReadingTools = ReturnType<ReturnType<typeof createToolMaker>>;

/**
 * A function that reads the glossary and makes tools of it; those of before where names and relations stayed the same.
 * Its calls throw a `ContentError` where the glossary has a fault.
 */
export function createToolMaker(root: string) {
  const codes = { reading: toCodeDigest(), translation: toTranslationDigest() };
  let made: ReturnType<typeof make> | undefined;
  const make = (version: string, entities: ReturnType<typeof readGlossary>) => {
    const findReader = createProjectReaders(entities);
    return {
      version,
      translationVersion: toTranslationVersion(codes.translation, version),
      pipeline: createProjectPipeline(entities, findReader),
      readPairs: createProjectPairReader(entities, findReader),
    };
  };
  return () => {
    const entities = readGlossary(root);
    const version = toVersion(codes.reading, entities);
    if (made?.version !== version) made = make(version, entities);
    return made;
  };
}
