import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { listLanguages } from '../../src/data/list-languages.ts';
import { checkGlossary, type GlossaryFile } from '../../src/glossary/check-glossary.ts';
import { readEntity } from '../../src/glossary/read-entity.ts';
import type { NameSource } from '../../src/glossary/to-claims.ts';
import { readFolder } from '../../src/loaders/read-folder.ts';
import type { Entity } from '../../src/model/entity.ts';
import { ContentErrors } from '../../src/pipeline/mdx/content-errors.ts';

export const glossaryFolder = 'content/glossary';

/**
 * Every entity of the project's glossary, in the order of their ids.
 * @throws {ContentError} where an entry cannot be read, or two claim one name or id; then all such places are in it.
 */
export function readGlossary(root: string): Entity[] {
  const files = readGlossaryFiles(root);
  const [first, ...others] = checkGlossary(files, createNameSource());
  if (first) throw new ContentErrors([first, ...others]);
  return files.map(({ entity }) => entity);
}

/** The entries with their texts, as far as each can be read by itself. @throws {ContentError} where one cannot. */
export function readGlossaryFiles(root: string): GlossaryFile[] {
  return readFolder(root, glossaryFolder, '.mdx', (text, id, file) => ({
    entity: readEntity(id, text, file),
    text,
    file,
  }));
}

/** CLDR's names in the languages that documents may be in, the one that messages are in first. */
export function createNameSource(): NameSource {
  return { places: createPlaceNames(), languages: [...new Set(['en', ...listLanguages()])] };
}
