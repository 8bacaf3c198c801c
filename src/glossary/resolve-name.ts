import type { PlaceNames } from '../data/cldr/places.ts';
import type { Entity } from '../model/entity.ts';

/** An entity's label in a language: its file's own, else CLDR's; `undefined` where neither has one. */
export function resolveName(entity: Entity, lang: string, places: PlaceNames): string | undefined {
  return entity.names[lang] ?? toPlaceNames(entity, lang, places)[0];
}

/** Every name an entity has in a language, the label first, each once; aliases of every language are among them. */
export function resolveNames(entity: Entity, lang: string, places: PlaceNames): string[] {
  const own = entity.names[lang];
  const { [lang]: ofLanguage = [], mul = [] } = entity.aliases;
  const aliases = [...ofLanguage, ...mul];
  return [...new Set([...(own === undefined ? [] : [own]), ...toPlaceNames(entity, lang, places), ...aliases])];
}

/** The names that CLDR gives an entity by its code, the usual one first; none without a code. */
export function toPlaceNames({ code }: Pick<Entity, 'code'>, lang: string, places: PlaceNames): readonly string[] {
  if (!code) return [];
  if ('region' in code) return places.region(code.region, lang);
  const name = 'zone' in code ? places.zone(code.zone, lang) : places.subdivision(code.subdivision, lang);
  return name === undefined ? [] : [name];
}
