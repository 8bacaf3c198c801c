import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { resolveNames } from '../../src/glossary/resolve-name.ts';
import type { NameSource } from '../../src/translation/shield/find-names.ts';
import { readKeptGlossary } from '../cache/read-kept-glossary.ts';

/** The names of the glossary of the project in `root`, those among them that only hold in a document's context too. */
export function createNameSource(root: string): NameSource {
  const places = createPlaceNames({ regions: [], zones: [] });
  const entities = new Map(readKeptGlossary(root).map((entity) => [String(entity.id), entity]));
  return (id, lang) => {
    const entity = entities.get(id);
    return entity ? [...resolveNames(entity, lang, places), ...(entity.inContext?.names[lang] ?? [])] : [];
  };
}
