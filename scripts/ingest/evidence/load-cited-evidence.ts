import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Evidence, toEvidence } from '../../../src/commentary/evidence.ts';
import type { AuthoredReference } from '../../../src/commentary/record/list-references.ts';
import { parseReference } from '../../../src/commentary/references.ts';
import { readEntity } from '../../../src/glossary/read-entity.ts';
import { listFiles, readFolder } from '../../../src/loaders/read-folder.ts';
import type { Rights } from '../../../src/model/rights.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { keptFolder, readKept } from '../../../src/translation/kept-translation.ts';
import { findCitedBriefings } from './find-cited-briefings.ts';

/**
 * The evidence that these references are about, out of the content of the project at `root`; `rights` are those of documents
 * that state none.
 * @throws {ContentError} where a briefing or an entity cannot be read.
 */
export function loadCitedEvidence(
  root: string,
  references: readonly Pick<AuthoredReference, 'kind' | 'text'>[],
  rights: Rights,
): Evidence {
  const cited = references.filter(({ kind }) => kind !== 'entity');
  const found = findCitedBriefings(root, new Set(cited.map(({ text }) => parseReference(text).id)));
  const slugs = new Set(found.map(({ slug }) => slug));
  return toEvidence({
    rights,
    briefings: found.map(({ text, slug, file }) => fromMdx(text, slug, file)),
    translations: readKeptOf(root, slugs),
    entities: readFolder(root, 'content/glossary', '.mdx', (text, id, file) => readEntity(id, text, file)),
  });
}

function readKeptOf(root: string, slugs: ReadonlySet<string>): Translation[] {
  return listFiles(join(root, keptFolder))
    .filter((name) => name.endsWith('.json') && slugs.has(name.split('.').slice(0, -2).join('.')))
    .map((name) => {
      const file = `${keptFolder}/${name}`;
      return readKept(readFileSync(join(root, file), 'utf8'), basename(name, '.json'), file);
    });
}
