import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import { resolveNames } from '../../glossary/resolve-name.ts';
import type { Entity } from '../../model/entity.ts';
import { inflectName } from './inflect-name.ts';
import { type Name, toRegion } from './known-name.ts';

type NamesOnly = Pick<Lexicon, 'lang' | 'names'>;

/** Every name of the glossary's entities that a text in the lexicon's language may use, in its inflected forms. */
export function toEntityNames(entities: readonly Entity[], lexicon: NamesOnly, places: PlaceNames): Name[] {
  const own = entities.flatMap((entity) => toOwnNames(entity, lexicon, places));
  return [...own, ...dropShared(entities.flatMap((entity) => toFamilyNames(entity, lexicon, places)))];
}

function toOwnNames(entity: Entity, { lang, names }: NamesOnly, places: PlaceNames): Name[] {
  const region = toRegion(entity.code);
  const listed = [
    ...resolveNames(entity, lang, places),
    ...resolveNames(entity, 'en', places),
    ...(region === undefined ? [] : (names.regionNames[region] ?? [])),
  ];
  const inContext = entity.inContext?.names[lang] ?? [];
  const letters = region === undefined ? 'exact' : 'slip';
  return [
    ...toForms(entity, listed, names.inflection).map((name) => toName(entity, name, { letters })),
    ...toForms(entity, inContext, names.inflection).map((name) =>
      toName(entity, name, { letters: 'exact', ...(entity.inContext && { needs: entity.inContext.with }) }),
    ),
  ];
}

/** People's names are left as they are: what a language does to them is told by the word before. */
function toForms({ type }: Entity, names: readonly string[], inflection: NamesOnly['names']['inflection']): string[] {
  const forms = type === 'person' ? names : names.flatMap((name) => inflectName(name, inflection));
  return [...new Set(forms)];
}

function toName({ id, type }: Entity, name: string, more: Pick<Name, 'letters'> & Partial<Name>): Name {
  return { name, type, form: 'name', entity: id, ...more };
}

function toFamilyNames(entity: Entity, { lang }: NamesOnly, places: PlaceNames): Name[] {
  if (entity.type !== 'person') return [];
  const family = entity.familyFirst ? 'first' : 'last';
  const words = [...resolveNames(entity, lang, places), ...resolveNames(entity, 'en', places)]
    .map((name) => name.split(' '))
    .filter(({ length }) => length > 1)
    .map((parts) => parts.at(family === 'first' ? 0 : -1) ?? '');
  return [...new Set(words)].map((name) => toName(entity, name, { letters: 'exact', family }));
}

/** A family name that two people of the glossary share tells neither. */
function dropShared(names: readonly Name[]): Name[] {
  const owners = Map.groupBy(names, ({ name }) => name);
  return names.filter(({ name }) => new Set(owners.get(name)?.map(({ entity }) => entity)).size === 1);
}
