import { listKeptPlaces } from '../../src/cache/list-kept-places.ts';
import { loadKeptLexicon } from '../../src/cache/load-kept-lexicon.ts';
import { createPlaceNames } from '../../src/data/cldr/places.ts';
import { listLanguages } from '../../src/data/list-languages.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Translation } from '../../src/model/translation.ts';
import type { LanguageReader } from '../../src/pipeline/create-language-reader.ts';
import { createCheckTools } from '../../src/translation/check/check-tools.ts';
import { createPairChecker } from '../../src/translation/check/create-pair-checker.ts';
import { isSameLanguage } from '../../src/translation/exchange/is-same-language.ts';
import { readPairs } from '../../src/translation/pairs/read-pairs.ts';

/** Reads translations against their documents, with the data that Concordance ships and a project's own glossary. */
export function createProjectPairReader(
  entities: readonly Entity[],
  findReader: (lang: string) => LanguageReader,
): (briefing: Briefing, translation: Translation) => Translation {
  const languages = listLanguages();
  const tools = () => ({
    findDataLanguage: (lang: string) =>
      languages.includes(lang) ? lang : languages.find((known) => isSameLanguage(known, lang)),
    findLanguageReader: findReader,
    check: createPairChecker(
      createCheckTools({
        findLexicon: (lang) => (languages.includes(lang) ? loadKeptLexicon(lang) : undefined),
        entities,
        places: createPlaceNames(listKeptPlaces()),
      }),
    ),
  });
  let made: ReturnType<typeof tools> | undefined;
  return (briefing, translation) => {
    made ??= tools();
    return readPairs(briefing, translation, made);
  };
}
