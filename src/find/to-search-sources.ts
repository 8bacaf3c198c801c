import type { PlaceNames } from '../data/cldr/places.ts';
import { currencySymbols } from '../data/currency-symbols.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { collectFigures } from '../index/collect-figures.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Translation } from '../model/translation.ts';
import { toNumberWords } from '../search/to-number-words.ts';
import type { SearchSources } from '../search/to-search-index.ts';
import { toBriefingFile } from '../views/api-briefing.ts';
import { toEntitiesFile } from '../views/api-entities.ts';
import { toFiguresFile } from '../views/api-figures.ts';
import { createGlossaryNames } from '../views/glossary-names.ts';

export interface AuthorCorpus {
  readonly briefings: readonly Briefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
}

/** No address is in the index; the files it is made of have some. */
const address = { site: 'https://site.invalid', base: '/' };

/** All that an author can cite, as the search index is made of it; `lexicons` are of the languages queries may be in. */
export function toSearchSources(
  { briefings, translations, entities }: AuthorCorpus,
  places: PlaceNames,
  lexicons: readonly Lexicon[],
): SearchSources {
  const byBriefing = Map.groupBy(translations, ({ briefing }) => briefing);
  const { figures } = toFiguresFile(collectFigures(briefings), address);
  const names = createGlossaryNames(entities, places);
  return {
    briefings: briefings.map((briefing) => toBriefingFile(briefing, byBriefing.get(briefing.slug) ?? [], address)),
    entities: toEntitiesFile('', entities, new Map(), names, address).entities.map((record, at) => ({
      ...record,
      altLabel: { ...toAliases(entities[at]), ...record.altLabel },
    })),
    figures,
    pages: [],
    words: toNumberWords(lexicons, currencySymbols, new Set(figures.flatMap(({ unit }) => unit ?? []))),
  };
}

/** The aliases of every language, also where the entity has no label in it. */
function toAliases(entity: Entity | undefined): Record<string, string[]> {
  const { mul, ...aliases } = entity?.aliases ?? {};
  return { ...aliases, ...(mul && { '@none': mul }) };
}
