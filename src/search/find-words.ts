import { cutTerms } from './cut-terms.ts';
import type { IndexReader } from './index-reader.ts';
import { toIndexWord } from './index-word.ts';
import type { FoundRecord, TextIndex, WordPlace } from './text-index.ts';

/** Passages, each with how much it says. */
export type Gains = ReadonlyMap<number, number>;

/** The words of a passage that were looked for, by language: places among its words that are in the index. */
export type Offsets = ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<number>>>;

export interface Places {
  readonly gains: Gains;
  readonly offsets: Offsets;
}

/** What one word of a query, or several one behind the other, has in the languages that are searched. */
export interface FoundWord {
  readonly key: string;
  /** By record: where the word stands in each language. */
  readonly records: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  /** How much a passage that has it is worth among others: high for rare words, 0 for one that is nowhere. */
  readonly weight: number;
  /** So many passages have it that it only helps to put others in order, or that it is not in the index. */
  readonly isCommon: boolean;
  /** Loads the passages of `records` that have it. */
  readonly readPlaces: (records: readonly number[]) => Promise<Places>;
}

/** What a passage counts that has a longer word that begins with this one. */
const longerWord = 0.5;
/** Records looked into to know whether a language has a word. */
const mostLooked = 4;
/** A word is common in a language if more than this part of its passages have it, and more than so many. */
const commonShare = 0.2;
const leastCommon = 50;
/** What a page about the site counts beside the documents it is made for. */
const pageShare = 0.5;

interface FoundText {
  readonly lang: string;
  readonly found: ReadonlyMap<number, FoundRecord>;
  readonly isForm: boolean;
}

/**
 * The records that have words of the same stem as `keys`, in any of `texts`. Where no language has the word, words that
 * begin with it count: the reader may be in the middle of one, or writes Chinese.
 */
export async function findWord(
  keys: readonly string[],
  texts: readonly TextIndex[],
  reader: IndexReader,
): Promise<FoundWord> {
  const isCommonIn = ({ lang }: TextIndex) => isLeftOut(keys, lang, reader);
  const found = await Promise.all(texts.filter((text) => !isCommonIn(text)).map((text) => findIn(text, keys, reader)));
  const known = found.filter((each) => each !== undefined);
  // A language may have several bundles, some with words only that begin with this one.
  const spoken = new Set(known.flatMap(({ lang, isForm }) => (isForm ? [lang] : [])));
  const forms = known.filter(({ lang }) => spoken.has(lang)).map((each) => ({ ...each, isForm: true }));
  const isCommon = texts.some(isCommonIn) && (keys.length > 1 || forms.length === 0);
  return toFoundWord(keys, forms.length > 0 || isCommon ? forms : known, isCommon, reader);
}

/** Whether all words are too common in a language to be in its index. */
function isLeftOut(keys: readonly string[], lang: string, { start }: IndexReader): boolean {
  const common = start.languages[lang]?.common ?? [];
  return keys.every((key) => common.includes(toIndexWord(key)));
}

async function findIn(text: TextIndex, keys: readonly string[], reader: IndexReader): Promise<FoundText | undefined> {
  const { lang } = text;
  const common = reader.start.languages[lang]?.common ?? [];
  const found = await text.find(keys.filter((key) => !common.includes(toIndexWord(key))));
  const [best, ...others] = [...found].slice(0, mostLooked);
  if (!best) return undefined;
  if (keys.length > 1) return { lang, found, isForm: true };
  // Pagefind answers for a word it does not know with one it begins with, or one that begins with it, and does not say so;
  // and a record where such words stand often may come before one that has the word itself.
  const [record, { readPlaces }] = best;
  const places = await readPlaces();
  const hasForm = (list: readonly WordPlace[]) => list.some(({ isForm }) => isForm);
  if (hasForm(places)) return { lang, found, isForm: true };
  const more = await Promise.all(others.map(([, other]) => other.readPlaces()));
  if (more.some(hasForm)) return { lang, found, isForm: true };
  const isLonger = await Promise.all(places.slice(0, 4).map((place) => isBegun(keys, lang, record, place, reader)));
  return isLonger.includes(true) ? { lang, found, isForm: false } : undefined;
}

async function isBegun(
  [key = '']: readonly string[],
  lang: string,
  record: number,
  { place, offset }: { readonly place: number; readonly offset: number | undefined },
  reader: IndexReader,
): Promise<boolean> {
  const isWordStart = (key.length >= 3 || /\P{ASCII}/u.test(key)) && !/^\d/u.test(key);
  if (!isWordStart || offset === undefined) return false;
  const read = await reader.readPassage(reader.toFirstPassage(record) + place);
  const text = read?.passage.texts[lang] ?? '';
  return listIndexed(text, lang, reader)[offset]?.startsWith(key) ?? false;
}

/** The words of a text that are in the index, in order. */
export function listIndexed(text: string, lang: string, { start }: Pick<IndexReader, 'start'>): string[] {
  const common = new Set(start.languages[lang]?.common ?? []);
  return cutTerms(text)
    .map(({ key }) => key)
    .filter((key) => !common.has(toIndexWord(key)));
}

function toFoundWord(
  keys: readonly string[],
  found: readonly FoundText[],
  isLeftOut: boolean,
  reader: IndexReader,
): FoundWord {
  const records = new Map<number, Map<string, readonly number[]>>();
  // The words of one language may be in several bundles.
  const counts = new Map<string, number>();
  for (const { lang, found: own } of found) {
    for (const [record, { locations }] of own) {
      if (!reader.isShown(reader.toFirstPassage(record))) continue;
      counts.set(lang, (counts.get(lang) ?? 0) + locations.length);
      const byLang = records.get(record) ?? new Map<string, readonly number[]>();
      records.set(record, byLang.set(lang, locations));
    }
  }
  const shares = [...counts].map(([lang, count]) => ({ count, all: reader.start.languages[lang]?.passages ?? 0 }));
  const weight = Math.max(0, ...shares.map(({ count, all }) => Math.log(1 + all / Math.max(1, count))));
  const isOften = shares.some(({ count, all }) => count > Math.max(leastCommon, all * commonShare));
  const isCommon = isLeftOut || (keys.length === 1 && isOften);
  const readPlaces = (wanted: readonly number[]) => readAll(found, wanted, weight, reader);
  return { key: keys.join(' '), records, weight: records.size > 0 ? weight : 0, isCommon, readPlaces };
}

async function readAll(
  found: readonly FoundText[],
  records: readonly number[],
  weight: number,
  reader: IndexReader,
): Promise<Places> {
  const gains = new Map<number, number>();
  const offsets = new Map<number, Map<string, Set<number>>>();
  await Promise.all(
    found.flatMap(({ lang, found: own, isForm }) =>
      records.map(async (record) => {
        const places = (await own.get(record)?.readPlaces()) ?? [];
        for (const { place, offset, ...each } of places) {
          if (isForm && !each.isForm) continue;
          const passage = reader.toFirstPassage(record) + place;
          const gain = weight * (isForm ? 1 : longerWord) * (reader.isPage(passage) ? pageShare : 1);
          gains.set(passage, Math.max(gains.get(passage) ?? 0, gain));
          if (offset !== undefined) addOffset(offsets, passage, lang, offset);
        }
      }),
    ),
  );
  return { gains, offsets };
}

function addOffset(offsets: Map<number, Map<string, Set<number>>>, passage: number, lang: string, offset: number) {
  const byLang = offsets.get(passage) ?? new Map<string, Set<number>>();
  offsets.set(passage, byLang.set(lang, (byLang.get(lang) ?? new Set()).add(offset)));
}
