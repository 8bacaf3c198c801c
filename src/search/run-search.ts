import type { NumberSpan } from './find-amounts.ts';
import type { Names } from './find-names.ts';
import { findNear } from './find-near.ts';
import type { MonthNames } from './find-periods.ts';
import { type FoundWord, findWord, type Gains } from './find-words.ts';
import { foldWords } from './fold-words.ts';
import type { FigureEntry, LabelEntry } from './index-files.ts';
import type { IndexReader, ReadPassage } from './index-reader.ts';
import { listRecords, lookFirst, recordsAtATime } from './look-first.ts';
import { findWords } from './query-words.ts';
import { type RankedPassages, toWish, type Wanted } from './rank-records.ts';
import { type ReadQuery, readQuery, withoutPhrases } from './read-query.ts';
import type { TextIndex } from './text-index.ts';
import { toFirstWord } from './to-name-shards.ts';
import { toAmountWishes, toPeriodWishes, toPhraseWish } from './to-wishes.ts';

/** What is marked in the passages shown besides words. */
export interface Marks {
  /** The names of the entities asked for. */
  readonly names: Names;
  readonly spans: readonly NumberSpan[];
}

/** A word that is nowhere, with names it may be a slip for. */
export interface MissingWord {
  readonly word: string;
  readonly near: readonly string[];
}

/** What a search found. */
export interface Outcome {
  readonly read: ReadQuery;
  /** Whether words were looked for, so that other languages may have more. */
  readonly needsTexts: boolean;
  /** The entities of each name of the query. */
  readonly labels: ReadonlyMap<string, LabelEntry>;
  /** The figures and dates with what the query asks for, the best first. */
  readonly figures: readonly FigureEntry[];
  /** Numbers and times that nothing has, as typed; and those that only figures in another unit have. */
  readonly missingNumbers: readonly string[];
  readonly otherUnits: readonly string[];
  readonly missingWords: readonly MissingWord[];
  /** The words that nearly every passage has, so that they find nothing by themselves. */
  readonly commonWords: readonly string[];
  /** What is looked for, and the records to look into, in order; those of `first` come first. */
  readonly wanted: Wanted;
  readonly records: readonly number[];
  /** The first records that were looked into, and what was found there. */
  readonly looked: number;
  readonly first: RankedPassages;
  /** Whether `records` are all that have what numbers ask for. */
  readonly isWhole: boolean;
  readonly isPartial: boolean;
  /** Nothing names what the query names and has the rest of it; these have the plain words. */
  readonly isPlain: boolean;
  /** Whether a passage of these says it word for word; absent where all do. */
  readonly isMeant: ((read: ReadPassage) => boolean) | undefined;
  readonly marks: Marks;
}

export interface SearchTools {
  readonly reader: IndexReader;
  /** Opens the languages that are searched. Not asked where a query has no words. */
  readonly openTexts: () => Promise<readonly TextIndex[]>;
  readonly months: MonthNames;
  /** Whether the reader wants to see a passage. */
  readonly isWanted: (passage: number) => boolean;
}

/** Searches for a query. `plain` are folded names and numbers that the reader wants as words. */
export async function runSearch(query: string, plain: readonly string[], tools: SearchTools): Promise<Outcome> {
  const names = await readNames(query, tools.reader);
  const known = { names, words: tools.reader.start.words, months: tools.months };
  const read = readQuery(query, known, new Set(plain));
  const outcome = await find(read, tools);
  const hasNames = read.names.length > 0 && read.names.length + read.terms.length + read.amounts.length > 1;
  if (!hasNames || (outcome.first.passages.length > 0 && !outcome.isPartial)) return outcome;
  const asWords = new Set([...plain, ...read.names.map(({ word }) => foldWords(word))]);
  const instead = await find(readQuery(query, known, asWords), tools);
  const { passages } = instead.first;
  const isBetter = passages.length > 0 && !instead.isPartial && !passages.every(tools.reader.isPage);
  return isBetter ? { ...instead, isPlain: true } : outcome;
}

/** The names that begin with any word of the query. */
async function readNames(query: string, reader: IndexReader): Promise<Names> {
  const words = findWords(withoutPhrases(query)).map(({ key }) => toFirstWord(key));
  const shards = await Promise.all([...new Set(words)].map((word) => reader.readNames(word)));
  return Object.fromEntries(shards.flat());
}

async function find(read: ReadQuery, tools: SearchTools): Promise<Outcome> {
  const { reader } = tools;
  let needsTexts = false;
  const look = async (keys: readonly string[]) => {
    needsTexts = true;
    return findWord(keys, await tools.openTexts(), reader);
  };
  const typed = distinct(read.terms.map(({ key }) => key));
  const [words, named, numbers, phrases, labels] = await Promise.all([
    Promise.all(typed.map((key) => look([key]))),
    Promise.all(read.names.map(async ({ entities }) => toWish(await findMentions(entities, reader), reader))),
    Promise.all([...toAmountWishes(read, { look, reader }), ...toPeriodWishes(read, { look, reader })]),
    Promise.all(read.phrases.map((phrase) => toPhraseWish(phrase, look))),
    Promise.all(distinct(read.names.flatMap(({ entities }) => entities)).map((id) => reader.readLabel(id))),
  ]);
  const missing = words.filter(({ records, isCommon }) => records.size === 0 && !isCommon);
  const there = words.filter((word) => !missing.includes(word));
  const wishes = [...named, ...numbers, ...phrases];
  const telling = there.filter(({ isCommon }) => !isCommon);
  const isOnlyCommon = wishes.length === 0 && telling.length === 0;
  const required = [...wishes, ...(isOnlyCommon ? there : telling)];
  const isImpossible = phrases.some(({ records }) => records.size === 0);
  const wanted: Wanted = {
    required: required.filter(({ records }) => records.size > 0 && !isImpossible),
    helpful: isOnlyCommon ? [] : there.filter(({ isCommon }) => isCommon),
    isWanted: (passage) => reader.isShown(passage) && tools.isWanted(passage),
  };
  const records = listRecords(wanted, reader);
  // What needs no words needs none of Pagefind's files either.
  const { first, looked } = await lookFirst(records, needsTexts ? recordsAtATime : records.length, wanted, reader);
  const isMissing = missing.length > 0 || numbers.some((number) => number.records.size === 0);
  const found = labels.filter((label) => label !== undefined);
  return {
    read,
    needsTexts,
    labels: new Map(found.map((label) => [label.id, label])),
    figures: [
      ...new Map(numbers.flatMap(({ figures }) => figures?.figures ?? []).map((each) => [each.id, each])).values(),
    ],
    missingNumbers: numbers.filter((each) => each.records.size === 0).map(({ number }) => number),
    otherUnits: numbers.filter(({ figures }) => figures?.isOtherUnit).map(({ number }) => number),
    missingWords: await Promise.all(
      listMissing(missing, read).map(async (word) => ({ word, near: await findNear(word, reader) })),
    ),
    commonWords: isOnlyCommon && records.length === 0 ? there.map(({ key }) => key) : [],
    wanted,
    records,
    looked,
    first,
    isWhole: numbers.every(({ isWhole }) => isWhole),
    isPartial: (first.isPartial || isMissing) && first.passages.length > 0,
    isPlain: false,
    isMeant: phrases.length > 0 ? (passage) => phrases.every(({ isMeant }) => isMeant(passage)) : undefined,
    marks: {
      names: Object.fromEntries(found.flatMap(({ id, names }) => names.map((name) => [name, [id]]))),
      spans: read.amounts.flatMap(({ spans }) => spans),
    },
  };
}

/** The passages that name any of `entities`; their own entries in the glossary first. */
async function findMentions(entities: readonly string[], reader: IndexReader): Promise<Gains> {
  const lists = await Promise.all(entities.map(reader.readMentions));
  return new Map(lists.flat().map((passage) => [passage, passage < reader.start.entities.count ? 1.4 : 1]));
}

/** The words that are nowhere, as typed; pairs of characters that follow one another are one. */
function listMissing(missing: readonly FoundWord[], { terms }: ReadQuery): string[] {
  const keys = new Set(missing.map(({ key }) => key));
  const words: { word: string; end: number }[] = [];
  for (const { key, word, start, end } of terms) {
    const last = words.at(-1);
    if (!keys.has(key)) continue;
    if (last && start < last.end) words.splice(-1, 1, { word: last.word + word.slice(last.end - start), end });
    else words.push({ word, end });
  }
  return distinct(words.map(({ word }) => word));
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
