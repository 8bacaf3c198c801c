import type { Entity } from '../model/entity.ts';

/** A name that two entities claim in one language. */
export interface AliasClash {
  readonly name: string;
  /** BCP 47, or `mul` where both claim it for every language. */
  readonly lang: string;
  readonly entities: readonly [Entity['id'], Entity['id']];
  readonly reason: string;
}

/** Every name or alias that a second entity claims in a language where a first one has it; empty where all is well. */
export function checkAliases(entities: readonly Entity[]): AliasClash[] {
  const owners = new Map<string, Entity['id']>();
  const clashes: AliasClash[] = [];
  for (const claim of entities.flatMap(toClaims).sort((a, b) => Number(b.lang === 'mul') - Number(a.lang === 'mul'))) {
    const key = `${claim.lang}\u0000${claim.name}`;
    const owner = owners.get(`mul\u0000${claim.name}`) ?? owners.get(key);
    if (owner === undefined) owners.set(key, claim.id);
    else if (owner !== claim.id) clashes.push(toClash(claim, owner));
  }
  return clashes;
}

interface Claim {
  readonly id: Entity['id'];
  readonly lang: string;
  readonly name: string;
}

function toClaims({ id, names, aliases }: Entity): Claim[] {
  const labels = Object.entries(names).map(([lang, name]) => ({ id, lang, name }));
  const others = Object.entries(aliases).flatMap(([lang, list]) => list.map((name) => ({ id, lang, name })));
  return [...labels, ...others];
}

function toClash({ id, lang, name }: Claim, owner: Entity['id']): AliasClash {
  const where = lang === 'mul' ? 'in every language' : `in “${lang}”`;
  const reason =
    `“${name}” names both “${owner}” and “${id}” ${where}; ` +
    `keep it in one of content/glossary/${owner}.mdx and content/glossary/${id}.mdx, or move it to “inContext”`;
  return { name, lang, entities: [owner, id], reason };
}
