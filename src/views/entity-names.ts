import type { PlaceNames } from '../data/cldr/places.ts';
import { resolveName } from '../glossary/resolve-name.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { Entity } from '../model/entity.ts';
import { toWords, type Words } from './words.ts';

/** The label of every entity of the glossary, by id. */
export type EntityNames = ReadonlyMap<string, Words>;

/** The labels for readers of `locale`, in the default language where theirs has none, else the id. */
export function toEntityNames(entities: readonly Entity[], locale: Locale, places: PlaceNames): EntityNames {
  return new Map(entities.map((entity) => [entity.id, toLabel(entity, locale, places)]));
}

function toLabel(entity: Entity, locale: Locale, places: PlaceNames): Words {
  for (const lang of [locale, defaultLocale]) {
    const name = resolveName(entity, lang, places);
    if (name !== undefined) return toWords(name, lang);
  }
  return toWords(entity.id, defaultLocale);
}
