import type { PlaceNames } from '../data/cldr/places.ts';
import { resolveName, resolveNames } from '../glossary/resolve-name.ts';
import { defaultLocale, type Locale, locales } from '../i18n/locales.ts';
import type { Entity } from '../model/entity.ts';
import { toEntityNames } from './entity-names.ts';
import { toWords, type Words } from './words.ts';

/** The names of one entity in one language. */
export interface NamesIn {
  readonly lang: string;
  readonly label: string;
  readonly others: readonly string[];
}

export interface GlossaryNames {
  /** What an entity is called for a reader; its id where the glossary does not hold it. */
  readonly label: (id: string, locale: Locale) => Words;
  /** The names in every language we hold one in: those of the interface first. */
  readonly all: (entity: Entity) => readonly NamesIn[];
  /** The names in the other languages that this project reads, which CLDR has for places. */
  readonly elsewhere: (entity: Entity) => readonly NamesIn[];
}

/**
 * The names of the glossary's entities, those of places from CLDR where the glossary has none of its own.
 * `languages` are those that the project reads.
 */
export function createGlossaryNames(
  entities: readonly Entity[],
  places: PlaceNames,
  languages: readonly string[] = [],
): GlossaryNames {
  const labels = new Map(locales.map((locale) => [locale, toEntityNames(entities, locale, places)]));
  return {
    label: (id, locale) => labels.get(locale)?.get(id) ?? toWords(id, defaultLocale),
    all: (entity) => [...listOwn(entity)].flatMap((lang) => findIn(entity, lang, places)),
    elsewhere: (entity) => {
      const own = listOwn(entity);
      return languages.filter((lang) => !own.has(lang)).flatMap((lang) => findIn(entity, lang, places));
    },
  };
}

/** The languages of the interface and those that the glossary itself has names in. */
function listOwn({ names, aliases }: Entity): ReadonlySet<string> {
  const langs = new Set([...locales, ...Object.keys(names), ...Object.keys(aliases)]);
  langs.delete('mul');
  return langs;
}

function findIn(entity: Entity, lang: string, places: PlaceNames): NamesIn[] {
  const { mul = [] } = entity.aliases;
  const names = resolveNames(entity, lang, places).filter((name) => !mul.includes(name));
  // Where the glossary prefers no name in a language, the first that it has there is what the entity is called.
  const label = resolveName(entity, lang, places) ?? names[0];
  return label === undefined ? [] : [{ lang, label, others: names.filter((name) => name !== label) }];
}
