import type { IndexReader } from '../search/index-reader.ts';
import { toIndexWord } from '../search/index-word.ts';
import type { FoundRecord, TextIndex } from '../search/text-index.ts';
import { isSameStem, toStart } from './is-same-stem.ts';
import { openTable, type SortedTable } from './sorted-table.ts';
import { unpackPlaces, type WordPlace } from './word-places.ts';

/** Words of one passage are counted from here on, so that those of two are never taken for neighbours. */
const passageLength = 10_000;
/** Words that only begin with the one looked for; more say that it is not a word yet. */
const mostLonger = 50;

type Reader = Pick<IndexReader, 'toRecord' | 'toFirstPassage'>;

/** The texts of one language as the search asks for them, out of the places of their words. */
export function createLocalText(lang: string, table: SortedTable<Uint8Array>, reader: Reader): TextIndex {
  const { get, listFrom } = openTable(table);
  const read = (word: string) => unpackPlaces(get(word));
  return {
    lang,
    find: async (words) => {
      const [word = '', ...others] = words.map(toIndexWord);
      if (word === '') return new Map();
      if (others.length > 0) return toRecords(findPhrase([word, ...others].map(read)), true, reader);
      const start = toStart(word);
      const forms = listFrom(start ?? word).filter((other) => isSameStem(word, other));
      if (forms.length > 0) return toRecords(forms.flatMap(read), true, reader);
      return toRecords(listFrom(word).slice(0, mostLonger).flatMap(read), false, reader);
    },
  };
}

/** The places of the first word behind which all others follow. */
function findPhrase([first = [], ...others]: readonly (readonly WordPlace[])[]): WordPlace[] {
  const known = others.map((places) => new Set(places.map(([passage, offset]) => passage * passageLength + offset)));
  return first.filter(([passage, offset]) =>
    known.every((places, index) => places.has(passage * passageLength + offset + index + 1)),
  );
}

function toRecords(places: readonly WordPlace[], isForm: boolean, reader: Reader): Map<number, FoundRecord> {
  const byRecord = Map.groupBy(places, ([passage]) => reader.toRecord(passage));
  return new Map(
    [...byRecord].map(([record, own]): [number, FoundRecord] => {
      const inRecord = own.map(([passage, offset]) => ({ place: passage - reader.toFirstPassage(record), offset }));
      return [
        record,
        {
          score: own.length,
          locations: inRecord.map(({ place, offset }) => place * passageLength + offset),
          readPlaces: async () => inRecord.map((each) => ({ ...each, isForm })),
        },
      ];
    }),
  );
}
