import type { PlaceNames } from '../data/cldr/places.ts';
import type { Entity } from '../model/entity.ts';
import { createSpeller } from '../pipeline/mentions/word.ts';
import { toPlaceNames } from './resolve-name.ts';

/** A name that an entity says is its own, and where its file says so. */
export interface Claim {
  readonly id: Entity['id'];
  readonly name: string;
  /** BCP 47, or `mul` for every language. */
  readonly lang: string;
  /** Where the front matter has it; for a name from CLDR, the code. */
  readonly path: readonly (string | number)[];
  /** Only in a document that names this entity too. */
  readonly with?: Entity['id'];
}

/** What derives names from an entity's code. */
export interface NameSource {
  readonly places: PlaceNames;
  /** The languages that documents may be in. */
  readonly languages: readonly string[];
}

/** All names of an entity by which a text may mean it: labels, aliases, those in context, those that CLDR gives by code. */
export function toClaims(entity: Entity, source?: NameSource): Claim[] {
  const { id, names, aliases, inContext } = entity;
  return [
    ...Object.entries(names).map(([lang, name]) => ({ id, lang, name, path: ['names', lang] })),
    ...Object.entries(aliases).flatMap(([lang, list]) =>
      list.map((name, at) => ({ id, lang, name, path: ['aliases', lang, at] })),
    ),
    ...Object.entries(inContext?.names ?? {}).flatMap(([lang, list]) =>
      list.map((name, at) => ({
        id,
        lang,
        name,
        path: ['inContext', 'names', lang, at],
        ...(inContext && { with: inContext.with }),
      })),
    ),
    ...(source ? toDerived(entity, source) : []),
  ];
}

function toDerived(entity: Entity, { places, languages }: NameSource): Claim[] {
  return languages.flatMap((lang) =>
    toPlaceNames(entity, lang, places).map((name) => ({ id: entity.id, lang, name, path: ['code'] })),
  );
}

const spell = createSpeller({});

/** What the names are compared by that no text tells apart: apostrophes, spaces and composed letters do not matter. */
export function toComparedName(name: string): string {
  return spell(name).replace(/\s+/gu, ' ').trim();
}
