import type { Entity } from '../model/entity.ts';
import { type Claim, type NameSource, toClaims, toComparedName } from './to-claims.ts';

/** A name that two entities claim in the same language, or in context of the same entity. */
export interface AliasClash {
  readonly name: string;
  /** The languages in which both have it; `mul` alone where both claim it for every language. */
  readonly langs: readonly string[];
  /** In the order of the entities. */
  readonly claims: readonly [Claim, Claim];
}

/**
 * Every name that a text cannot tell the owner of, once for each entity that claims it after the first; empty where all is
 * well. Names that CLDR gives by code are among them where `source` is given.
 */
export function checkAliases(entities: readonly Entity[], source?: NameSource): AliasClash[] {
  const claims = entities.flatMap((entity) => toClaims(entity, source));
  const alike = Map.groupBy(claims, ({ name, with: other }) => `${other ?? ''}\u0000${toComparedName(name)}`);
  return [...alike.values()].flatMap(findClashes);
}

/** The clashes among the claims of one name. */
function findClashes(claims: readonly Claim[]): AliasClash[] {
  const owners = [...Map.groupBy(claims, ({ id }) => id).values()];
  if (owners.length < 2) return [];
  return owners.flatMap((own, at) => {
    for (const other of owners.slice(0, at)) {
      const clash = findClash(other, own);
      if (clash) return [clash];
    }
    return [];
  });
}

/** What one entity's claims of a name have in common with another's: names written in the file are shown before derived ones. */
function findClash(first: readonly Claim[], second: readonly Claim[]): AliasClash | undefined {
  const pairs = first
    .flatMap((a) => second.map((b) => [a, b] as const))
    .filter(([a, b]) => a.lang === b.lang || a.lang === 'mul' || b.lang === 'mul');
  const [shown] = pairs.toSorted((a, b) => countDerived(a) - countDerived(b));
  if (!shown) return undefined;
  const langs = new Set(pairs.map(([a, b]) => (a.lang === 'mul' ? b.lang : a.lang)));
  if (langs.size > 1) langs.delete('mul');
  return { name: shown[1].name, langs: [...langs], claims: shown };
}

/** Whether CLDR gives the name by the entity's code. */
export function isDerived({ path }: Claim): boolean {
  return path[0] === 'code';
}

function countDerived(claims: readonly Claim[]): number {
  return claims.filter(isDerived).length;
}
