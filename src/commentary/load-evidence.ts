import { readEntity } from '../glossary/read-entity.ts';
import { readFolder } from '../loaders/read-folder.ts';
import type { Rights } from '../model/rights.ts';
import { fromMdx } from '../pipeline/mdx/from-mdx.ts';
import { keptFolder, readKept } from '../translation/kept-translation.ts';
import { type Evidence, toEvidence } from './evidence.ts';

/**
 * The evidence in the `content` folder of the project at `root`; `rights` are those of documents that state none.
 * @throws {ContentError} at the first file that cannot be read as what it should be.
 */
export function loadEvidence(root: string, rights: Rights): Evidence {
  return toEvidence({
    rights,
    briefings: readFolder(root, 'content/briefings', '.mdx', fromMdx),
    translations: readFolder(root, keptFolder, '.json', readKept),
    entities: readFolder(root, 'content/glossary', '.mdx', (text, id, file) => readEntity(id, text, file)),
  });
}
