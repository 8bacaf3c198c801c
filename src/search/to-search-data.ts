import type { BriefingFile, EntityRecordData, FigureRecordData } from '../model/api.ts';
import type { FiguresIndex, NamesFile, NumberWords } from './search-files.ts';
import type { SearchRecord } from './search-record.ts';
import { toEntityRecords } from './to-entity-records.ts';
import { toFiguresIndex } from './to-figures-index.ts';
import { toNamesFile } from './to-names-file.ts';
import { toPageRecords } from './to-page-records.ts';
import { toPassageRecords } from './to-passage-records.ts';

/** A page written by people, as built; `path` is its own under the root of its interface language. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

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
    ...pages.flatMap(({ html, path }) => toPageRecords(html, path, position++)),
    ...briefings.flatMap((file) => {
      const first = position;
      position += file.segments.length;
      return toPassageRecords(file, first);
    }),
  ];
  const byLanguage = Map.groupBy(withoutRepeats(records), ({ lang }) => lang);
  const sorted = new Map([...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    records: sorted,
    names: toNamesFile(briefings, entities, [...sorted.keys()]),
    figures: toFiguresIndex(figures, words),
  };
}

/** An article that is shown in another interface language in its own words is one record. */
function withoutRepeats(records: readonly SearchRecord[]): SearchRecord[] {
  return [...new Map(records.map((record) => [`${record.lang} ${record.path}`, record])).values()];
}
