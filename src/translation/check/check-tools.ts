import { onceForText } from '../../cache/once-for.ts';
import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import type { TranslationWords } from '../../data/schema/translation.ts';
import { resolveNames } from '../../glossary/resolve-name.ts';
import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { createSpeechReader } from '../../pipeline/attribution/read-speech.ts';
import { createNumberLister, type ListedNumber } from '../../pipeline/figures/list-numbers.ts';
import { toRegion } from '../../pipeline/mentions/known-name.ts';
import { createCountries } from './names/countries.ts';
import { createMonthTest } from './numbers/month-names.ts';

/** What a check needs to know of the two languages and of the glossary. */
export interface CheckTools {
  /** Every number of a text, as `createNumberLister` lists them; none where the language has no data. */
  readonly findNumbers: (text: string, lang: string) => readonly ListedNumber[];
  /** Tells whether a text says a month in a language, as `createMonthTest` does; yes where the language has no data. */
  readonly saysMonth: (text: string, month: number, lang: string, isExact: boolean) => boolean;
  /** Whether any words of a text leave something open or name a source; yes where the language has no data. */
  readonly isOpen: (text: string, lang: string) => boolean;
  /** What translations are checked by; `undefined` where the language has no data. */
  readonly findWords: (lang: string) => TranslationWords | undefined;
  /** The ISO 3166 codes of the countries that a mention names; none where the language has no data. */
  readonly countriesOf: (mention: Mention, lang: string) => readonly string[];
  /** Whether a text names a country in any way; yes where the language has no data. */
  readonly isCountryNamed: (code: string, text: string, lang: string) => boolean;
  /** The time zones that are named for the city that words name; none where the language has no data. */
  readonly zonesOf: (words: string, lang: string) => readonly string[];
  /** Whether names have cases in a language. */
  readonly hasCases: (lang: string) => boolean;
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
  const findNumbers = onceForText((lang) => {
    const lexicon = findLexicon(lang);
    return lexicon ? createNumberLister(lexicon) : () => [];
  });
  const saysMonth = onceForText((lang) => {
    const lexicon = findLexicon(lang);
    return lexicon ? createMonthTest(lang, lexicon.dates.months) : () => true;
  });
  const isOpen = onceForText((lang) => {
    const lexicon = findLexicon(lang);
    return lexicon ? createOpenTest(lexicon) : () => true;
  });
  const names = new Map<string, readonly string[]>();
  const findCountries = onceForText((lang) => {
    const lexicon = findLexicon(lang);
    return lexicon && createCountries(lexicon, places);
  });
  return {
    findNumbers: (text, lang) => findNumbers(lang)(text),
    saysMonth: (text, month, lang, isExact) => saysMonth(lang)(text, month, isExact),
    isOpen: (text, lang) => isOpen(lang)(text),
    findWords: onceForText((lang) => findLexicon(lang)?.translation),
    countriesOf: ({ entity, text, type }, lang) => {
      const code = toRegion(entity === undefined ? undefined : byId.get(entity)?.code);
      if (code !== undefined) return isCountry(code) ? [code] : [];
      return type === 'place' && entity === undefined ? (findCountries(lang)?.codesOf(text) ?? []) : [];
    },
    isCountryNamed: (code, text, lang) => findCountries(lang)?.isNamed(code, text) ?? true,
    zonesOf: (words, lang) => findCountries(lang)?.zonesOf(words) ?? [],
    hasCases: (lang) => findCountries(lang)?.hasCases ?? true,
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

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code);
}

/** A test of whether any words of a text leave something open or name a source. */
export function createOpenTest(lexicon: Lexicon): (text: string) => boolean {
  const readSpeech = createSpeechReader(lexicon);
  return (text) => {
    const { sentences } = readSpeech(text, [{ start: 0, end: text.length }]);
    return sentences.some(({ hedges, attributions }) => hedges.length + attributions.length > 0);
  };
}
