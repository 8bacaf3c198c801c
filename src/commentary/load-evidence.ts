import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEntity } from '../glossary/read-entity.ts';
import { fromMdx } from '../pipeline/mdx/from-mdx.ts';
import { readTranslation } from '../translation/read-translation.ts';
import { type Evidence, toEvidence } from './evidence.ts';

/**
 * The evidence in the `content` folder of the project at `root`.
 * @throws {ContentError} at the first file that cannot be read as what it should be.
 */
export function loadEvidence(root: string): Evidence {
  return toEvidence({
    briefings: readFolder(root, 'content/briefings', '.mdx', fromMdx),
    translations: readFolder(root, 'content/translations', '.po', readTranslation),
    entities: readFolder(root, 'content/glossary', '.mdx', (text, id, file) => readEntity(id, text, file)),
  });
}

/** What `read` makes of each file of a folder, in the order of their names; nothing where there is no folder. */
export function readFolder<T>(
  root: string,
  folder: string,
  extension: string,
  read: (text: string, id: string, file: string) => T,
): T[] {
  return listFiles(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) =>
      read(readFileSync(join(root, folder, name), 'utf8'), basename(name, extension), `${folder}/${name}`),
    );
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
