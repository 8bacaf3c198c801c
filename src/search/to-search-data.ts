import type { BriefingFile, EntityRecordData, FigureRecordData } from '../model/api.ts';
import type { FiguresIndex, NamesFile, NumberWords } from './search-files.ts';
import type { SearchRecord } from './search-record.ts';
import { toEntityRecords } from './to-entity-records.ts';
import { toFiguresIndex } from './to-figures-index.ts';
import { toNamesFile } from './to-names-file.ts';
import { type BuiltPage, toPageRecords } from './to-page-records.ts';
import { toPassageRecords } from './to-passage-records.ts';

export interface SearchSources {
  readonly briefings: readonly BriefingFile[];
  readonly entities: readonly EntityRecordData[];
  readonly figures: readonly FigureRecordData[];
  readonly pages: readonly BuiltPage[];
  readonly words: NumberWords;
}

/** All that search is made of: the records by language, in alphabetical order, and the two files a query is read with. */
export interface SearchData {
  readonly records: ReadonlyMap<string, readonly SearchRecord[]>;
  readonly names: NamesFile;
  readonly figures: FiguresIndex;
}

/** The search data of a built site. */
export function toSearchData({ briefings, entities, figures, pages, words }: SearchSources): SearchData {
  let position = 0;
  const records = [
    ...entities.flatMap((entity) => toEntityRecords(entity, position++)),
    ...briefings.flatMap((file) => {
      const first = position;
      position += file.segments.length;
      return toPassageRecords(file, first);
    }),
    ...mergeRepeats(pages.flatMap((page) => toPageRecords(page, position++))),
  ];
  const byLanguage = Map.groupBy(records, ({ lang }) => lang);
  const sorted = new Map([...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    records: sorted,
    names: toNamesFile(briefings, entities, countRecords(sorted)),
    figures: toFiguresIndex(figures, words),
  };
}

/** An article that is shown in another interface language in its own words is one record, found in both. */
function mergeRepeats(records: readonly SearchRecord[]): SearchRecord[] {
  const byPlace = Map.groupBy(records, ({ lang, path }) => `${lang} ${path}`);
  return [...byPlace.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const locales = [first, ...others].flatMap(({ filters }) => filters.interface ?? []);
    return [{ ...first, filters: { ...first.filters, interface: locales } }];
  });
}

function countRecords(records: ReadonlyMap<string, readonly SearchRecord[]>): Record<string, number> {
  return Object.fromEntries([...records].map(([lang, { length }]) => [lang, length]));
}
