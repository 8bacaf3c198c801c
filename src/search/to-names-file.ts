import type { BriefingFile, EntityRecordData } from '../model/api.ts';
import { foldWords } from './fold-words.ts';
import type { NamesFile } from './search-files.ts';

/**
 * What a query is understood with. An entity is found by its labels, by its other names, and by every form
 * of its name that a document has, inflected ones included; not by words such as “Chinese”.
 */
export function toNamesFile(
  briefings: readonly BriefingFile[],
  entities: readonly EntityRecordData[],
  languages: NamesFile['languages'],
): NamesFile {
  return {
    languages,
    documents: Object.fromEntries(briefings.map(({ slug, lang, title }) => [slug, { lang, title }])),
    entities: Object.fromEntries(entities.map(({ id, type, prefLabel }) => [id, { type, label: prefLabel }])),
    names: toNames(
      [...entities.flatMap(toOwnNames), ...briefings.flatMap(toWrittenNames)],
      new Set(entities.map(({ id }) => id)),
    ),
  };
}

type Name = readonly [name: string, entity: string];

function toOwnNames({ id, prefLabel, altLabel }: EntityRecordData): Name[] {
  return [...Object.values(prefLabel), ...Object.values(altLabel).flat()].map((name) => [name, id]);
}

function toWrittenNames({ mentions }: BriefingFile): Name[] {
  return mentions.flatMap(({ text, entity, form }) => (entity && form === 'name' ? [[text, entity] as const] : []));
}

function toNames(names: readonly Name[], known: ReadonlySet<string>): NamesFile['names'] {
  const entitiesOf = new Map<string, Set<string>>();
  for (const [name, entity] of names) {
    const key = foldWords(name);
    if (key.length < 2 || !known.has(entity)) continue;
    entitiesOf.set(key, (entitiesOf.get(key) ?? new Set()).add(entity));
  }
  const sorted = [...entitiesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, entities]) => [key, [...entities].sort()]));
}
