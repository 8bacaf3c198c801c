import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import { resolveNames } from '../../glossary/resolve-name.ts';
import type { Entity } from '../../model/entity.ts';
import { createSpeechReader } from '../../pipeline/attribution/read-speech.ts';
import { createNumberLister, type ListedNumber, type NumberLister } from '../../pipeline/figures/list-numbers.ts';

/** What a check needs to know of the two languages and of the glossary. */
export interface CheckTools {
  /** Every number of a text, as `createNumberLister` lists them; none where the language has no data. */
  readonly findNumbers: (text: string, lang: string) => readonly ListedNumber[];
  /** Whether any words of a text leave something open or name a source; yes where the language has no data. */
  readonly isOpen: (text: string, lang: string) => boolean;
  /** The names of an entity in a language, the label first. */
  readonly namesOf: (entity: string, lang: string) => readonly string[];
  /** The entity that this one's name often stands for. */
  readonly standsFor: (entity: string) => string | undefined;
}

interface Knowledge {
  /** `undefined` where there is no data for the language. */
  readonly findLexicon: (lang: string) => Lexicon | undefined;
  readonly entities: readonly Entity[];
  readonly places: PlaceNames;
}

/** The tools from the language data and the glossary; each language is made ready when it is first asked for. */
export function createCheckTools({ findLexicon, entities, places }: Knowledge): CheckTools {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const listers = new Map<string, NumberLister>();
  const openTests = new Map<string, (text: string) => boolean>();
  const names = new Map<string, readonly string[]>();
  return {
    findNumbers: (text, lang) => {
      const lexicon = listers.has(lang) ? undefined : findLexicon(lang);
      const list = listers.get(lang) ?? (lexicon ? createNumberLister(lexicon) : () => []);
      listers.set(lang, list);
      return list(text);
    },
    isOpen: (text, lang) => {
      const lexicon = openTests.has(lang) ? undefined : findLexicon(lang);
      const isOpen = openTests.get(lang) ?? (lexicon ? createOpenTest(lexicon) : () => true);
      openTests.set(lang, isOpen);
      return isOpen(text);
    },
    namesOf: (id, lang) => {
      const key = `${lang} ${id}`;
      const entity = byId.get(id);
      const known = names.get(key) ?? (entity ? resolveNames(entity, lang, places) : []);
      names.set(key, known);
      return known;
    },
    standsFor: (id) => byId.get(id)?.standsFor,
  };
}

function createOpenTest(lexicon: Lexicon): (text: string) => boolean {
  const readSpeech = createSpeechReader(lexicon);
  return (text) => {
    const { sentences } = readSpeech(text, [{ start: 0, end: text.length }]);
    return sentences.some(({ hedges, attributions }) => hedges.length + attributions.length > 0);
  };
}
