import { checkAliases } from '../../src/glossary/check-aliases.ts';
import { readEntity } from '../../src/glossary/read-entity.ts';
import { readFolder } from '../../src/loaders/read-folder.ts';
import type { Entity } from '../../src/model/entity.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';

const folder = 'content/glossary';

/**
 * Every entity of the project's glossary, in the order of their ids.
 * @throws {ContentError} where an entry cannot be read, or two claim one name.
 */
export function readGlossary(root: string): Entity[] {
  const entities = readFolder(root, folder, '.mdx', (text, id, file) => readEntity(id, text, file));
  const clash = checkAliases(entities)[0];
  if (clash) throw new ContentError(clash.reason, `${folder}/${clash.entities[1]}.mdx`);
  return entities;
}
