import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import { expandForms } from './expand-forms.ts';
import { begin, inflectName } from './inflect-name.ts';
import { type Name, toRegion } from './known-name.ts';

type NamesOnly = Pick<Lexicon, 'lang' | 'names'>;

/** The names of the world's regions and cities, and the well-known names of the language; none of them is an entity. */
export function toWorldNames({ lang, names }: NamesOnly, places: PlaceNames): Name[] {
  const regions = places.regions.flatMap((code) => [...places.region(code, lang), ...(names.regionNames[code] ?? [])]);
  const cities = places.zones.flatMap((zone) => places.zone(zone, lang) ?? []);
  const { place, ...rest } = names.known;
  const others = Object.entries(rest) as [keyof typeof rest, string[]][];
  return [
    ...names.masks.map((name): Name => ({ name, form: 'name', type: 'other', letters: 'exact', isMask: true })),
    ...toNames(regions, names, { type: 'place', letters: 'slip' }),
    ...toNames([...cities, ...place], names, { type: 'place', letters: 'exact' }),
    ...others.flatMap(([type, list]) => toNames(list, names, { type, letters: 'exact' })),
  ];
}

function toNames(
  list: readonly string[],
  { inflection }: Lexicon['names'],
  more: Pick<Name, 'type' | 'letters'>,
): Name[] {
  const forms = new Set(list.flatMap((name) => inflectName(name, inflection)));
  return [...forms].map((name) => ({ name, form: 'name', ...more }));
}

/** The words for peoples and for what belongs to a country, with the entity where the glossary has the country. */
export function toDemonyms({ demonyms, classes, inflection }: Lexicon['names'], entities: readonly Entity[]): Name[] {
  const toForms = (list: readonly string[]) => expandForms(list, classes).flatMap((form) => begin(form, inflection));
  const owners = new Map(entities.map((entity) => [toRegion(entity.code), entity] as const));
  const ofRegions = Object.entries(demonyms.regions).flatMap(([code, list]) => {
    const owner = owners.get(code);
    const shared = { type: owner?.type ?? 'place', ...(owner && { entity: owner.id }) };
    return toForms(list).map((name) => ({ name, ...shared }));
  });
  const others = toForms(demonyms.others).map((name) => ({ name, type: 'place' as const }));
  return [...ofRegions, ...others].map((name) => {
    const letters = demonyms.capital || /^\p{Ll}?\p{Lu}/u.test(name.name) ? 'exact' : 'any';
    return { ...name, form: 'demonym', letters };
  });
}
