import { createPlaceNames } from '../../src/data/cldr/places.ts';
import type { Lexicon } from '../../src/data/lexicon.ts';
import { loadLexicon } from '../../src/data/load-lexicon.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Message } from '../../src/model/message.ts';
import type { PairLink } from '../../src/model/pair.ts';
import { createLanguageReader, type LanguageReader } from '../../src/pipeline/create-language-reader.ts';
import { createCheckTools } from '../../src/translation/check/check-tools.ts';
import { createPairChecker } from '../../src/translation/check/create-pair-checker.ts';
import type { TargetSide } from '../../src/translation/check/sides.ts';
import { toTargetSide } from '../../src/translation/pairs/to-sides.ts';
import { readTexts } from '../../src/translation/read-texts.ts';

/** A text and the language it is in. */
export type Tagged = readonly [lang: string, text: string];

/** The checks of pairs of texts, each read in its own language by the project's own data. */
export interface PairReader {
  readonly readSides: (texts: readonly Tagged[], date?: string) => TargetSide[];
  readonly checkPair: (source: Tagged, target: Tagged, date?: string) => { messages: Message[]; links: PairLink[] };
  /** The messages as `number-changed: “zwölf”`, with `?` behind the id of a warning. */
  readonly describePair: (source: Tagged, target: Tagged, date?: string) => string[];
}

/** Each language is made ready once. */
export function createPairReader(entities: readonly Entity[] = []): PairReader {
  const places = createPlaceNames();
  const lexicons = new Map<string, Lexicon>();
  const readers = new Map<string, LanguageReader>();
  const findLexicon = (lang: string) => {
    const lexicon = lexicons.get(lang) ?? loadLexicon(lang);
    lexicons.set(lang, lexicon);
    return lexicon;
  };
  const findReader = (lang: string) => {
    const reader = readers.get(lang) ?? createLanguageReader(findLexicon(lang), entities, places);
    readers.set(lang, reader);
    return reader;
  };
  const check = createPairChecker(createCheckTools({ findLexicon, entities, places }));
  const readSides: PairReader['readSides'] = (texts, date) =>
    texts.flatMap(([lang, text]) =>
      readTexts(findReader(lang), [text], date).map((reading) => toTargetSide(reading, lang)),
    );
  const checkPair: PairReader['checkPair'] = (source, target, date) => {
    const [from, to] = readSides([source, target], date);
    return from && to ? check(from, to) : { messages: [], links: [] };
  };
  return {
    readSides,
    checkPair,
    describePair: (source, target, date) =>
      checkPair(source, target, date).messages.map(({ ruleId, level, start, end }) => {
        const words = start === undefined ? '' : `: “${target[1].slice(start, end)}”`;
        return `${ruleId}${level === 'error' ? '' : '?'}${words}`;
      }),
  };
}
