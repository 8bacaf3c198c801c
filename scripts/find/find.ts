import { listKeptPlaces } from '../../src/cache/list-kept-places.ts';
import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { createLocalText } from '../../src/find/create-local-text.ts';
import { createDescriber } from '../../src/find/describe-findings.ts';
import type { FindingKind, FindWish } from '../../src/find/find-evidence.ts';
import { openTable } from '../../src/find/sorted-table.ts';
import { type FindReport, toReport } from '../../src/find/to-report.ts';
import type { Rights } from '../../src/model/rights.ts';
import { toMonthNames } from '../../src/search/find-periods.ts';
import { createIndexReader } from '../../src/search/index-reader.ts';
import type { OpenCorpus } from './open-corpus.ts';

/** What a query finds in a project; `rights` are those of documents that state none. */
export function find(
  wish: FindWish,
  kinds: readonly FindingKind[],
  { index, entities, readBriefing, readTranslations }: OpenCorpus,
  rights: Rights,
): Promise<FindReport> {
  const load = async (path: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(index.files.get(path)));
  const reader = createIndexReader(index.start, load, 'en');
  const ids = openTable(index.ids);
  const describe = createDescriber({
    readBriefing,
    readTranslations,
    entities,
    places: createPlaceNames(listKeptPlaces()),
    // Its own entry in the glossary is the first.
    countMentions: async (id) => Math.max(0, (await reader.readMentions(id)).length - 1),
    isRepeated: (id) => ids.get(id).length > 1,
    rights,
  });
  const listFigures = ({ briefing, id }: { readonly briefing: string; readonly id: string }) => {
    const { figures, keyFigures } = readBriefing(briefing);
    const own = figures.filter(({ segment }) => segment === id).map((figure) => figure.id);
    return own.sort((a, b) => Number(keyFigures.includes(b)) - Number(keyFigures.includes(a)));
  };
  return toReport(wish, kinds, {
    reader,
    describe,
    listFigures,
    months: toMonthNames(reader.languages),
    openTexts: async () => [...index.words].map(([lang, table]) => createLocalText(lang, table, reader)),
    findPassages: ids.get,
    listIds: () => ids.keys,
    words: [...index.words.values()].map((table) => openTable(table).keys),
  });
}
