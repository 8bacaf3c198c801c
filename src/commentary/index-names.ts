import type { PlaceNames } from '../data/cldr/places.ts';
import { resolveNames } from '../glossary/resolve-name.ts';
import type { Entity } from '../model/entity.ts';

/** What the entities of a glossary are called. */
export interface NameIndex {
  /** The ids of the entities that have a name; several where it is a name of each, none where no entity has it. */
  readonly find: (name: string) => readonly Entity['id'][];
  readonly names: readonly string[];
}

/**
 * The labels and aliases of the entities in some languages. A name is found as it is written, else whatever its case and
 * apostrophes. Names that hold only in a context are no names here.
 */
export function indexNames(entities: readonly Entity[], languages: ReadonlySet<string>, places: PlaceNames): NameIndex {
  const claims = entities.flatMap((entity) => {
    const names = new Set([...languages].flatMap((lang) => resolveNames(entity, lang, places)));
    return [...names].map((name) => ({ id: entity.id, name }));
  });
  const [exact, folded] = [group(claims, normalize), group(claims, fold)];
  return {
    find: (name) => exact.get(normalize(name)) ?? folded.get(fold(name)) ?? [],
    names: [...exact.keys()],
  };
}

interface Claim {
  readonly id: Entity['id'];
  readonly name: string;
}

function group(
  claims: readonly Claim[],
  toKey: (name: string) => string,
): ReadonlyMap<string, readonly Entity['id'][]> {
  const groups = Map.groupBy(claims, ({ name }) => toKey(name));
  return new Map([...groups].map(([key, some]) => [key, [...new Set(some.map(({ id }) => id))]]));
}

function normalize(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function fold(name: string): string {
  return normalize(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘ʼ`´]/gu, "'");
}
