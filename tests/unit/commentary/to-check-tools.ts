import { listKeptPlaces } from '../../../src/cache/list-kept-places.ts';
import { loadKeptLexicon } from '../../../src/cache/load-kept-lexicon.ts';
import type { CheckTools } from '../../../src/commentary/check-text.ts';
import type { Evidence } from '../../../src/commentary/evidence.ts';
import { createNearFinder } from '../../../src/commentary/moved/find-near.ts';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { createLanguageReaders } from '../../../src/pipeline/create-language-readers.ts';

/** What a commentary on this evidence is checked against, with the language data that Concordance ships. */
export function toCheckTools(evidence: Evidence, levels: CheckTools['levels'] = {}): CheckTools {
  const places = createPlaceNames(listKeptPlaces());
  const findReader = createLanguageReaders({
    loadLexicon: loadKeptLexicon,
    entities: [...evidence.entities.values()],
    places,
  });
  const moved = {
    findNear: createNearFinder(evidence),
    readRecord: () => ({ references: [] }),
    movedEvidence: 'stop' as const,
  };
  return { evidence, moved, levels, findReader, findLexicon: loadKeptLexicon, places };
}
