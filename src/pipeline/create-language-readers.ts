import { onceForText } from '../cache/once-for.ts';
import type { PlaceNames } from '../data/cldr/places.ts';
import type { Lexicon } from '../data/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import { createLanguageReader, type LanguageReader } from './create-language-reader.ts';

interface LanguageReaderOptions {
  /** Called once for each language that turns up. */
  readonly loadLexicon: (lang: string) => Lexicon;
  readonly entities: readonly Entity[];
  readonly places: PlaceNames;
}

/** A function from a language that has data to its reader, which is made once. */
export function createLanguageReaders(options: LanguageReaderOptions): (lang: string) => LanguageReader {
  const { loadLexicon, entities, places } = options;
  return onceForText((lang) => createLanguageReader(loadLexicon(lang), entities, places));
}
