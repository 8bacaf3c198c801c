import type { EntityRecordData } from '../model/api.ts';
import type { LabelEntry, MentionEntry, NameEntry } from './index-files.ts';
import { joinFigures } from './join-shards.ts';
import type { SearchShard } from './search-shard.ts';
import { cutShards } from './shards.ts';
import { toSteps } from './steps.ts';
import { toFigureShards } from './to-figure-shards.ts';
import { toNameShards, toNearShards } from './to-name-shards.ts';

/** Characters of labels, and passages of mentions, in one shard: a few kilobytes compressed. */
const labelsSize = 10_000;
const mentionsSize = 4000;

/** The lists of which a search loads a part by what it looks for. */
export function toLists(
  entities: readonly EntityRecordData[],
  parts: readonly SearchShard[],
  about: readonly (readonly string[])[],
) {
  const known = new Set(entities.map(({ id }) => id as string));
  const names = toNameShards(
    parts.flatMap((part) => part.names),
    known,
  );
  return {
    names,
    labels: cutShards(toLabels(entities, names.shards), ({ id }) => id, { weigh: toLength, most: labelsSize }),
    mentions: cutShards(toMentions(about), ([id]) => id, {
      weigh: ([, list]) => 4 + list.length,
      most: mentionsSize,
    }),
    near: toNearShards(entities),
    values: toFigureShards(joinFigures(parts)),
  };
}

function toLabels(entities: readonly EntityRecordData[], names: readonly (readonly NameEntry[])[]): LabelEntry[] {
  const namesOf = new Map<string, string[]>();
  for (const [name, ids] of names.flat()) {
    for (const id of ids) {
      const list = namesOf.get(id);
      if (list) list.push(name);
      else namesOf.set(id, [name]);
    }
  }
  return entities.map(({ id, type, prefLabel }) => ({ id, type, label: prefLabel, names: namesOf.get(id) ?? [] }));
}

/** In the order of the entities' ids; `about` are the entities of each passage. */
function toMentions(about: readonly (readonly string[])[]): MentionEntry[] {
  const byEntity = new Map<string, number[]>();
  for (const [passage, entities] of about.entries()) {
    for (const entity of entities) {
      const list = byEntity.get(entity);
      if (list) list.push(passage);
      else byEntity.set(entity, [passage]);
    }
  }
  return [...byEntity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, list]) => [entity, toSteps(list)] as const);
}

function toLength(value: unknown): number {
  return JSON.stringify(value).length;
}
