import type { BriefingFile, EntityRecordData } from '../model/api.ts';
import { foldWords } from './fold-words.ts';
import type { NameEntry, NearEntry } from './index-files.ts';
import { cutShards, type Shards } from './shards.ts';
import { toSkeleton } from './to-skeleton.ts';

/** A name, and the id of an entity it names. */
export type Name = readonly [name: string, entity: string];

/** Characters of names in one shard: less than two kilobytes compressed. */
const shardSize = 3500;
/** Names shown for one skeleton. */
const mostNear = 8;

/**
 * What names in queries are known by, in the order of the names, of those entities that are `known`. Names that begin with
 * the same word are in one shard.
 */
export function toNameShards(names: Iterable<Name>, known: ReadonlySet<string>): Shards<string, NameEntry> {
  const entitiesOf = new Map<string, Set<string>>();
  for (const [name, entity] of names) {
    const key = foldWords(name);
    if (key.length < 2 || !known.has(entity)) continue;
    entitiesOf.set(key, (entitiesOf.get(key) ?? new Set()).add(entity));
  }
  const entries = [...entitiesOf].map(([key, ids]): NameEntry => [key, [...ids].sort()]);
  // By words, so that no other name stands between two that begin with the same one.
  entries.sort(([a], [b]) => (a < b ? -1 : 1)).sort(([a], [b]) => compare(toFirstWord(a), toFirstWord(b)));
  return cutShards(entries, ([key]) => toFirstWord(key), {
    weigh: ([key, ids]) => key.length + ids.join().length,
    most: shardSize,
    isBound: ([before], [key]) => toFirstWord(before) === toFirstWord(key),
  });
}

/** The first word of a folded name. */
export function toFirstWord(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The names of entities by the skeletons of their words, for those who mistype one. */
export function toNearShards(entities: readonly EntityRecordData[]): Shards<string, NearEntry> {
  const names = new Map<string, Set<string>>();
  for (const [label] of entities.flatMap(toOwnNames)) {
    for (const word of label.split(/[\s'\u2019\p{Pd}]+/u)) {
      const skeleton = toSkeleton(word);
      if (skeleton !== '') names.set(skeleton, (names.get(skeleton) ?? new Set()).add(label));
    }
  }
  const entries = [...names].map(([skeleton, all]): NearEntry => [skeleton, [...all].sort().slice(0, mostNear)]);
  entries.sort(([a], [b]) => compare(a, b));
  return cutShards(entries, ([skeleton]) => skeleton, {
    weigh: (entry) => JSON.stringify(entry).length,
    most: shardSize,
  });
}

/** An entity is found by its labels and by its other names. */
export function toOwnNames({ id, prefLabel, altLabel }: EntityRecordData): Name[] {
  return [...Object.values(prefLabel), ...Object.values(altLabel).flat()].map((name) => [name, id]);
}

/** It is found by every form of its name that a document has, inflected ones included; not by words such as “Chinese”. */
export function toWrittenNames({ mentions }: BriefingFile): Name[] {
  const names = mentions.flatMap(({ text, entity, form }) =>
    entity && form === 'name' ? [[text, entity] as const] : [],
  );
  return [...new Map(names.map((name) => [name.join('\n'), name])).values()];
}
