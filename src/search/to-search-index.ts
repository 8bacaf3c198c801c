import type { BriefingFile, EntityRecordData, FigureRecordData } from '../model/api.ts';
import {
  aboutSize,
  type DocumentEntry,
  type LabelEntry,
  type MentionEntry,
  type NameEntry,
  type NumberWords,
  type StartFile,
} from './index-files.ts';
import { type SearchRecord, toSearchRecords } from './search-record.ts';
import { cutShards } from './shards.ts';
import { toSteps } from './steps.ts';
import { toBlocks } from './to-blocks.ts';
import { toFigureShards } from './to-figure-shards.ts';
import { toNameShards, toNearShards } from './to-name-shards.ts';
import { mergePageRecords, type PageRecord } from './to-page-records.ts';
import { type IndexedPassage, toEntityPassage, toPagePassage, toSegmentPassages } from './to-passages.ts';

export interface SearchSources {
  readonly briefings: readonly BriefingFile[];
  readonly entities: readonly EntityRecordData[];
  readonly figures: readonly FigureRecordData[];
  readonly pages: readonly PageRecord[];
  readonly words: NumberWords;
}

/** The index of a site: what it starts with, and its other files by path, each to be written as JSON. */
export interface SearchIndex {
  readonly start: Omit<StartFile, 'folder'>;
  readonly files: ReadonlyMap<string, unknown>;
  /** What Pagefind gets, by language. */
  readonly records: ReadonlyMap<string, readonly SearchRecord[]>;
}

/** Characters of labels, and passages of mentions, in one shard: a few kilobytes compressed. */
const labelsSize = 10_000;
const mentionsSize = 4000;
const documentsPerShard = 32;
/** Entities in one record: so many that the glossary is few records beside the documents. */
const entitiesPerRecord = 40;

/** The search index of a site. The same sources give the same files. */
export function toSearchIndex({ briefings, entities, figures, pages, words }: SearchSources): SearchIndex {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const documents = [...briefings].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const groups = {
    entities: sorted.map(toEntityPassage),
    documents: documents.map(toSegmentPassages),
    pages: sortPages(pages).map(toPagePassage),
  };
  const passages = [...groups.entities, ...groups.documents.flat(), ...groups.pages];
  const places = new Map(
    passages.flatMap(({ document, passage }, index) =>
      document && 'id' in passage ? [[`${document.slug} ${passage.id}`, index] as const] : [],
    ),
  );

  const files = new Map<string, unknown>();
  const add = (folder: string, shards: readonly unknown[]) => {
    for (const [index, shard] of shards.entries()) files.set(`${folder}/${index}`, shard);
  };
  const pageGroups = groupPages(groups.pages);
  const records = toSearchRecords([...toParts(groups.entities, entitiesPerRecord), ...groups.documents, ...pageGroups]);
  const names = toNameShards(documents, sorted);
  const labels = cutShards(toLabels(sorted, names.shards), ({ id }) => id, { weigh: toLength, most: labelsSize });
  const mentions = cutShards(toMentions(passages), ([id]) => id, {
    weigh: ([, list]) => 4 + list.length,
    most: mentionsSize,
  });
  const near = toNearShards(sorted);
  const values = toFigureShards(figures, (document, segment) => places.get(`${document} ${segment}`));
  const entries = documents.map(({ slug, lang, title }): DocumentEntry => ({ slug, lang, title }));
  const documentShards = toParts(entries, documentsPerShard);
  const blocks = toBlocks(passages);
  add('labels', labels.shards);
  add('mentions', mentions.shards);
  add('names', names.shards);
  add('near', near.shards);
  add('figures', values.figures.shards);
  add('dates', values.dates.shards);
  add('documents', documentShards);
  add('passages', blocks);
  add('kinds', [countRuns(groups.documents.flat().map(({ passage }) => passage.type))]);
  add(
    'about',
    toParts(
      passages.map((passage) => passage.entities),
      aboutSize,
    ),
  );

  const start = {
    passages: passages.length,
    languages: Object.fromEntries(
      [...records].map(([lang, { passages: count, common }]) => [lang, { passages: count, common }]),
    ),
    entities: { count: sorted.length, perRecord: entitiesPerRecord, labels: labels.starts, mentions: mentions.starts },
    documents: {
      sizes: groups.documents.map(({ length }) => length),
      languages: countRuns(documents.map(({ lang }) => lang)),
      slugs: documentShards.flatMap(([first]) => first?.slug ?? []),
      perShard: documentsPerShard,
    },
    pages: countRuns(groups.pages.map(({ locales = [] }) => locales.join(' '))).map(
      ([locales, count]) => [locales.split(' '), count] as const,
    ),
    pageSizes: pageGroups.map(({ length }) => length),
    blocks: blocks.map((block) => block.passages.length),
    names: names.starts,
    near: near.starts,
    figures: values.figures.starts,
    dates: values.dates.starts,
    words,
  };
  return { start, files, records: new Map([...records].map(([lang, { records: own }]) => [lang, own])) };
}

/** Pages for the same readers follow one another. */
function sortPages(pages: readonly PageRecord[]): PageRecord[] {
  const byLocales = Map.groupBy(mergePageRecords(pages), ({ locales }) => locales.join(' '));
  return [...byLocales].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, records]) => records);
}

/** The sections of each page, which follow one another. */
function groupPages(sections: readonly IndexedPassage[]): IndexedPassage[][] {
  const pages: IndexedPassage[][] = [];
  let last: string | undefined;
  for (const section of sections) {
    const { passage } = section;
    const page = 'path' in passage ? `${Object.keys(passage.texts)} ${passage.path.replace(/#.*$/u, '')}` : undefined;
    if (page === last) pages.at(-1)?.push(section);
    else pages.push([section]);
    last = page;
  }
  return pages;
}

function toLabels(entities: readonly EntityRecordData[], names: readonly (readonly NameEntry[])[]): LabelEntry[] {
  const namesOf = new Map<string, string[]>();
  for (const [name, ids] of names.flat()) for (const id of ids) namesOf.set(id, [...(namesOf.get(id) ?? []), name]);
  return entities.map(({ id, type, prefLabel }) => ({ id, type, label: prefLabel, names: namesOf.get(id) ?? [] }));
}

/** In the order of the entities' ids. */
function toMentions(passages: readonly IndexedPassage[]): MentionEntry[] {
  const byEntity = new Map<string, number[]>();
  for (const [passage, { entities }] of passages.entries()) {
    for (const entity of entities) {
      const list = byEntity.get(entity);
      if (list) list.push(passage);
      else byEntity.set(entity, [passage]);
    }
  }
  return [...byEntity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, list]) => [entity, toSteps(list)] as const);
}

function countRuns<T>(list: readonly T[]): [T, number][] {
  const runs: [T, number][] = [];
  for (const item of list) {
    const last = runs.at(-1);
    if (last && last[0] === item) last[1]++;
    else runs.push([item, 1]);
  }
  return runs;
}

function toParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

function toLength(value: unknown): number {
  return JSON.stringify(value).length;
}
